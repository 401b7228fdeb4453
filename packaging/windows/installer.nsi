; The installer for Windows: for one person, without administrator.
; Made by make_installer.py, which defines VERSION, FOUR (the version as four numbers), SOURCE, ICON,
; OUTPUT, INSTALLED_KB and writes the lists of files.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "LogicLib.nsh"

!define NAME "Ouroboros"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define TYPE "Ouroboros.Cycles"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!ifdef SIGN ; the uninstaller is inside, so it is signed before the installer is made
  !uninstfinalize '${SIGN}' = 0
!endif
Icon "${ICON}"
UninstallIcon "${ICON}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

VIProductVersion "${FOUR}"
VIAddVersionKey "ProductName" "Ouroboros Desktop"
VIAddVersionKey "FileDescription" "Installs Ouroboros Desktop"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_FINISHPAGE_RUN "$INSTDIR\Ouroboros.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs cannot be written to. Silent: it is not waited for, nothing is changed.
!macro WaitUntilClosed
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\Ouroboros.exe"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\Ouroboros.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL "Ouroboros is open. Close it, then try again." /SD IDCANCEL IDRETRY +3
    SetErrorLevel 2
    Quit
  ${Loop}
!macroend

Function .onInit
  InitPluginsDir
FunctionEnd

Section
  !insertmacro WaitUntilClosed
  ; An older version's own list takes its files away: no library of two versions is ever mixed.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPDATE _?=$INSTDIR'
  ${EndIf}
  !include "${INSTALL_LIST}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Ouroboros.exe"
  WriteRegStr HKCU "Software\Classes\.ouroboros" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "Exported Ouroboros cycles"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\Ouroboros.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\Ouroboros.exe" gui "%1"'
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\Ouroboros.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${INSTALLED_KB}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

!include "FileFunc.nsh"
Section "Uninstall"
  !insertmacro WaitUntilClosed
  !include "${UNINSTALL_LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when it is empty: what somebody put there stays
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${KEY}"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  DeleteRegKey HKCU "Software\Classes\.ouroboros"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPDATE" $1
  ${If} ${Errors} ; not for an update: then nothing is asked
    ClearErrors
    ${GetOptions} $0 "/DATA" $1
    ${IfNot} ${Errors}
      RMDir /r "$LOCALAPPDATA\Ouroboros"
    ${Else}
      MessageBox MB_YESNO|MB_DEFBUTTON2 "Delete your dialogues, scores, adapters and models too? \
They cannot be brought back. (No keeps them in $LOCALAPPDATA\Ouroboros.)" /SD IDNO IDNO +2
      RMDir /r "$LOCALAPPDATA\Ouroboros"
    ${EndIf}
  ${EndIf}
SectionEnd
