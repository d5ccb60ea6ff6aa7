# Makes target\dist\Verbatim-VERSION.msi. Called by `mvn -Pdist package` with the folder that holds
# app\ (jars) and fxmods\ (JavaFX), and the version.
param(
  [Parameter(Mandatory = $true)][string]$Target,
  [Parameter(Mandatory = $true)][string]$Version
)
$ErrorActionPreference = 'Stop'
$Version = $Version -replace '-SNAPSHOT$', ''
$root = (Resolve-Path (Join-Path $PSScriptRoot '..\..')).Path
$Target = (Resolve-Path $Target).Path

function Fail([string]$sentence) {
  [Console]::Error.WriteLine("packaging: $sentence")
  exit 1
}
# A native command that fails does not stop a script by itself.
function Run([string]$program, [string[]]$arguments) {
  & $program @arguments
  if ($LASTEXITCODE -ne 0) { Fail "$program ended with code $LASTEXITCODE." }
}

# --- what must be there
if ($env:OS -ne 'Windows_NT') { Fail 'this script makes the Windows package; run it on Windows.' }
if (-not $env:JAVA_HOME) { Fail 'JAVA_HOME is not set; it must name a JDK 25.' }
$bin = Join-Path $env:JAVA_HOME 'bin'
if (-not (Select-String -Quiet -Pattern '^JAVA_VERSION="25[".]' (Join-Path $env:JAVA_HOME 'release'))) {
  Fail "JAVA_HOME ($env:JAVA_HOME) is not a JDK 25."
}
foreach ($tool in 'jlink', 'jpackage', 'jdeps') {
  if (-not (Test-Path (Join-Path $bin "$tool.exe"))) { Fail "$env:JAVA_HOME has no bin\$tool; use a full JDK 25." }
}
# jpackage makes an .msi with WiX: version 3 (candle, light) or 4 and later (wix)
if (-not (Get-Command wix -ErrorAction SilentlyContinue) -and -not (Get-Command candle -ErrorAction SilentlyContinue)) {
  Fail 'needs the WiX Toolset (wix.exe, or candle.exe and light.exe) on the PATH.'
}
if ((Get-Command wix -ErrorAction SilentlyContinue) -and -not ((wix extension list --global) -match 'WixToolset.UI.wixext')) {
  Fail 'WiX needs its extensions: wix extension add --global WixToolset.UI.wixext and WixToolset.Util.wixext, of its own version.'
}
$jar = Get-ChildItem (Join-Path $Target 'app\verbatim-*.jar') -ErrorAction SilentlyContinue | Select-Object -First 1
if (-not $jar) { Fail "no jar in $Target\app; run it by: mvn -Pdist package" }
if (-not (Get-ChildItem (Join-Path $Target 'fxmods\javafx-*-win*.jar') -ErrorAction SilentlyContinue)) {
  Fail "no JavaFX for Windows in $Target\fxmods; run it by: mvn -Pdist package"
}
Get-Content (Join-Path $env:JAVA_HOME 'release') | Select-String '^(IMPLEMENTOR|JAVA_RUNTIME_VERSION)=' | ForEach-Object { "packaging: $_" }

$dist = Join-Path $Target 'dist'
$rt = Join-Path $Target 'rt'
$images = Join-Path $Target 'image'
Remove-Item -Recurse -Force $dist, $rt, $images -ErrorAction SilentlyContinue
New-Item -ItemType Directory $dist, $images | Out-Null

$listed = Get-Content (Join-Path $root 'packaging\modules.txt')
$needed = & (Join-Path $bin 'jdeps.exe') --multi-release 25 --ignore-missing-deps --print-module-deps `
  --module-path (Join-Path $Target 'fxmods') --class-path (Join-Path $Target 'app\*') $jar.FullName
foreach ($module in $needed.Split(',')) {
  if ($module -notin 'javafx.base', 'javafx.graphics' -and $module -notin $listed) {
    Fail "the program needs $module; add it to packaging/modules.txt."
  }
}
Run (Join-Path $bin 'jlink.exe') @('--module-path', (Join-Path $Target 'fxmods'), '--add-modules', ($listed -join ','),
  '--include-locales=en,de,fr,es,it,pt', '--strip-debug', '--no-header-files', '--no-man-pages',
  '--compress', 'zip-0', '--output', $rt)

# --- an icon of the drawn sizes: an .ico is a table of PNG files
$ico = Join-Path $Target 'verbatim.ico'
$pictures = foreach ($size in 16, 32, 48, 256) {
  , @($size, [IO.File]::ReadAllBytes((Join-Path $root "assets\icon\verbatim-$size.png")))
}
$out = New-Object IO.BinaryWriter([IO.File]::Create($ico))
$out.Write([uint16]0); $out.Write([uint16]1); $out.Write([uint16]$pictures.Count)
$offset = 6 + 16 * $pictures.Count
foreach ($picture in $pictures) {
  $side = [byte]($picture[0] % 256)
  $out.Write($side); $out.Write($side); $out.Write([byte]0); $out.Write([byte]0)
  $out.Write([uint16]1); $out.Write([uint16]32)
  $out.Write([uint32]$picture[1].Length); $out.Write([uint32]$offset)
  $offset += $picture[1].Length
}
foreach ($picture in $pictures) { $out.Write([byte[]]$picture[1]) }
$out.Close()

# --- the program, with a second launcher for the console: a window program prints nothing there
$console = Join-Path $Target 'console.properties'
Set-Content -Encoding ascii $console 'win-console=true'
$options = @('--name', 'Verbatim', '--app-version', $Version, '--vendor', 'The Verbatim project',
  '--runtime-image', $rt, '--input', (Join-Path $Target 'app'), '--main-jar', $jar.Name,
  '--main-class', 'app.verbatim.ui.Main', '--icon', $ico, '--add-launcher', "verbatim-console=$console",
  '--app-content', (Join-Path $root 'sample-articles'), '--app-content', (Join-Path $root 'NOTICE'),
  '--app-content', (Join-Path $Target 'licences'), '--app-content', (Join-Path $Target 'verbatim-sbom.json'),
  '--java-options', '--enable-native-access=javafx.graphics,ALL-UNNAMED',
  '--java-options', '--sun-misc-unsafe-memory-access=allow',
  '--java-options', '-XX:+UseSerialGC', '--java-options', '-XX:TieredStopAtLevel=1', '--java-options', '-Xms48m',
  '--java-options', '-XX:-UsePerfData', '--java-options', '-Xlog:disable')

# --- what the JVM remembers of a real session: rehearsed in an image of its own. A JVM that writes a
# cache must not be told to read one, so the program is put together twice.
# One time for all jars, and an even second: the cache knows them by name, size and time.
Get-ChildItem (Join-Path $Target 'app\*.jar') | ForEach-Object { $_.LastWriteTimeUtc = [datetime]'2026-11-22T00:00:00Z' }
Run (Join-Path $bin 'jpackage.exe') (@('--type', 'app-image', '--dest', $images) + $options)
'packaging: rehearsing a session for the start-up cache'
$cache = Join-Path $Target 'app\verbatim.aot'
$ownHome = (New-Item -ItemType Directory -Force (Join-Path $Target 'rehearsal-home')).FullName
$env:JAVA_TOOL_OPTIONS = "-Duser.home=`"$ownHome`" -XX:AOTCacheOutput=`"$cache`" -Dverbatim.rehearsal=`"$root\sample-articles\watson`""
try { Run (Join-Path $images 'Verbatim\verbatim-console.exe') @() } finally { $env:JAVA_TOOL_OPTIONS = $null }
if (-not (Test-Path $cache)) { Fail 'the JVM wrote no start-up cache.' }

# --- the installer; not from the image above, since jpackage then leaves the file association out.
# The upgrade code stays the same for ever, so that a new version replaces the old.
Run (Join-Path $bin 'jpackage.exe') (@('--type', 'msi', '--dest', $dist) + $options + @(
  '--java-options', '-XX:AOTCache=$APPDIR/verbatim.aot',
  '--license-file', (Join-Path $root 'LICENSE'),
  '--file-associations', (Join-Path $root 'packaging\verbatim.properties'),
  '--win-menu', '--win-shortcut-prompt', '--win-dir-chooser', '--win-per-user-install',
  '--win-upgrade-uuid', '5b8f2c14-7a3e-4d7e-9f55-2f0c6a1f9d31'))
Get-FileHash -Algorithm SHA256 (Join-Path $dist '*.msi') |
  ForEach-Object { "$($_.Hash.ToLower())  $(Split-Path -Leaf $_.Path)" } |
  Tee-Object (Join-Path $dist 'SHA256SUMS')
