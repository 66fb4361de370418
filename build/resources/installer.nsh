; Puts Pilcrow among the programs that Windows offers under "Open with" for texts. What opens them at a double
; click stays as it is: electron-builder's own associations would take that over.
!macro eachTextKind DO
  !insertmacro ${DO} "txt"
  !insertmacro ${DO} "text"
  !insertmacro ${DO} "md"
  !insertmacro ${DO} "markdown"
!macroend

!define OPEN_WITH "Software\Classes\Applications\${APP_EXECUTABLE_FILENAME}"

!macro offerFor KIND
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}\SupportedTypes" ".${KIND}" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${KIND}\OpenWithList\${APP_EXECUTABLE_FILENAME}" "" ""
!macroend

!macro offerNoMoreFor KIND
  DeleteRegKey SHELL_CONTEXT "Software\Classes\.${KIND}\OpenWithList\${APP_EXECUTABLE_FILENAME}"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}" "FriendlyAppName" "${PRODUCT_NAME}"
  WriteRegStr SHELL_CONTEXT "${OPEN_WITH}\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  !insertmacro eachTextKind offerFor
!macroend

!macro customUnInstall
  !insertmacro eachTextKind offerNoMoreFor
  DeleteRegKey SHELL_CONTEXT "${OPEN_WITH}"
!macroend
