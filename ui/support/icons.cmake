# SPDX-License-Identifier: GPL-3.0-or-later
# Icons of Breeze (LGPL 3 or later) from the Debian package breeze-icon-theme, compiled in: the 16-px drawings of the
# actions listed. Icons of our own lie in resources/icons and win over Breeze's of the same name.
set(volteface_breeze_icons
    arrow-down arrow-right configure dialog-close document-edit document-export document-import document-new
    document-open document-open-recent document-print document-properties document-revert document-save
    document-save-as edit-clear edit-copy edit-delete edit-find edit-paste edit-redo edit-rename edit-undo
    edit-undo-history edit-cut globe go-down go-next go-previous go-up help-about help-contents insert-link link list-add list-remove
    media-playback-pause media-playback-start media-skip-backward object-locked office-chart-bar office-chart-line overflow-menu
    view-calendar-timeline view-filter view-fullscreen view-history view-list-details view-list-tree view-refresh
    window-close zoom-fit-best zoom-in zoom-out application-exit clock)

find_path(VOLTEFACE_BREEZE_DIR actions/16/document-open.svg
    PATHS /usr/share/icons /usr/local/share/icons
    PATH_SUFFIXES breeze breeze-icons
    DOC "Folder of the Breeze icon theme"
    NO_DEFAULT_PATH)
if(NOT VOLTEFACE_BREEZE_DIR)
    message(FATAL_ERROR "The Breeze icons were not found. Install the package breeze-icon-theme, "
        "or set VOLTEFACE_BREEZE_DIR to the folder that holds actions/16.")
endif()
