# SPDX-License-Identifier: GPL-3.0-or-later
# How the project's targets are made: warnings and sanitisers sit on interface targets, one library per folder.

add_library(volteface_options INTERFACE)
target_include_directories(volteface_options INTERFACE "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
target_compile_options(volteface_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 warns of overlapping copies inside its own std::string (GCC bug 105651).
    target_compile_options(volteface_options INTERFACE -Wno-restrict)
endif()
if(VOLTEFACE_SANITIZERS)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # False alarms come with the sanitisers' checks, as g++'s manual says of -fsanitize.
        target_compile_options(volteface_options INTERFACE -Wno-maybe-uninitialized)
    endif()
    target_compile_options(volteface_options INTERFACE
        -fsanitize=${VOLTEFACE_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(volteface_options INTERFACE -fsanitize=${VOLTEFACE_SANITIZERS})
endif()
if(VOLTEFACE_FUZZERS)
    target_compile_options(volteface_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# core warns as errors; ui too, save where a generated file of Qt's would.
add_library(volteface_strict INTERFACE)
target_link_libraries(volteface_strict INTERFACE volteface_options)
target_compile_options(volteface_strict INTERFACE -Werror)

# volteface_core_library(name SOURCES file… [PUBLIC library…] [PRIVATE library…])
# The library volteface_<name> of the folder core/<name>. Linking another folder is what allows including it.
function(volteface_core_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(volteface_${name} STATIC ${arg_SOURCES})
    target_link_libraries(volteface_${name} PUBLIC ${arg_PUBLIC} PRIVATE volteface_strict ${arg_PRIVATE})
    target_include_directories(volteface_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
endfunction()

# volteface_ui_library(name SOURCES file… [PUBLIC library…] [PRIVATE library…])
# The library volteface_ui_<name> of the folder ui/<name>.
function(volteface_ui_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(volteface_ui_${name} STATIC ${arg_SOURCES})
    set_target_properties(volteface_ui_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(volteface_ui_${name} PUBLIC ${arg_PUBLIC} PRIVATE volteface_options ${arg_PRIVATE})
    target_include_directories(volteface_ui_${name} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(volteface_ui_${name} PRIVATE QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)
endfunction()
