# SPDX-License-Identifier: GPL-3.0-or-later
# Inter (SIL Open Font License 1.1) from the Debian package fonts-inter, compiled in.
find_path(VOLTEFACE_INTER_DIR Inter-Regular.otf
    PATHS /usr/share/fonts /usr/local/share/fonts "${PROJECT_SOURCE_DIR}/resources/fonts"
    PATH_SUFFIXES opentype/inter truetype/inter inter OTF otf
    DOC "Folder of the Inter fonts (Inter-Regular.otf and its kin)"
    NO_DEFAULT_PATH)
if(NOT VOLTEFACE_INTER_DIR)
    message(FATAL_ERROR "The Inter fonts were not found. Install the package fonts-inter, "
        "or set VOLTEFACE_INTER_DIR to the folder of Inter-Regular.otf.")
endif()
