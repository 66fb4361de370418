# Answers each line of its input with one line of JSON: access, whether Windows' notification centre may be
# looked at, or list, what lies there too. Ends when its input does. Windows PowerShell 5.1: later ones know no WinRT. It is handed over as a word of the
# command line, so it holds no double quotes.
$ErrorActionPreference = 'Stop'
$output = New-Object System.IO.StreamWriter([Console]::OpenStandardOutput(), (New-Object System.Text.UTF8Encoding $false))
$output.AutoFlush = $true

Add-Type -AssemblyName System.Runtime.WindowsRuntime
$null = [Windows.UI.Notifications.Management.UserNotificationListener, Windows.UI.Notifications.Management, ContentType = WindowsRuntime]
$null = [Windows.UI.Notifications.Management.UserNotificationListenerAccessStatus, Windows.UI.Notifications.Management, ContentType = WindowsRuntime]
$null = [Windows.UI.Notifications.UserNotification, Windows.UI.Notifications, ContentType = WindowsRuntime]
$null = [Windows.UI.Notifications.NotificationKinds, Windows.UI.Notifications, ContentType = WindowsRuntime]
$null = [Windows.UI.Notifications.KnownNotificationBindings, Windows.UI.Notifications, ContentType = WindowsRuntime]

$asTask = [System.WindowsRuntimeSystemExtensions].GetMethods() | Where-Object {
  $_.Name -eq 'AsTask' -and $_.GetParameters().Count -eq 1 -and
  $_.GetParameters()[0].ParameterType.Name -eq 'IAsyncOperation`1'
} | Select-Object -First 1

function Wait-Operation($operation, $type) {
  $task = $asTask.MakeGenericMethod($type).Invoke($null, @($operation))
  $null = $task.Wait(-1)
  $task.Result
}

function Get-Shown($listed) {
  $application = $null
  $applicationId = $null
  # Some applications are gone by the time that they are asked for.
  try { $application = [string]$listed.AppInfo.DisplayInfo.DisplayName } catch { }
  try { $applicationId = [string]$listed.AppInfo.AppUserModelId } catch { }
  $texts = @()
  $binding = $listed.Notification.Visual.GetBinding([Windows.UI.Notifications.KnownNotificationBindings]::ToastGeneric)
  if ($binding) { $texts = @($binding.GetTextElements() | ForEach-Object { [string]$_.Text }) }
  [pscustomobject]@{
    id = $listed.Id
    created = $listed.CreationTime.ToUnixTimeMilliseconds()
    application = $application
    applicationId = $applicationId
    texts = $texts
  }
}

$listener = [Windows.UI.Notifications.Management.UserNotificationListener]::Current
$null = Wait-Operation $listener.RequestAccessAsync() ([Windows.UI.Notifications.Management.UserNotificationListenerAccessStatus])
$kind = [Windows.UI.Notifications.NotificationKinds]::Toast
$type = [System.Collections.Generic.IReadOnlyList[Windows.UI.Notifications.UserNotification]]
while ($null -ne ($question = [Console]::In.ReadLine())) {
  $access = [string]$listener.GetAccessStatus()
  $shown = @()
  if ($question -eq 'list' -and $access -eq 'Allowed') {
    $shown = @(Wait-Operation $listener.GetNotificationsAsync($kind) $type | ForEach-Object { Get-Shown $_ })
  }
  $output.WriteLine((ConvertTo-Json -InputObject @{ access = $access; notifications = $shown } -Depth 5 -Compress))
}
