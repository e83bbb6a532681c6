namespace Browser.Tests.Support;

/// <summary>The system's Chromium; Playwright's own downloads are not used.</summary>
internal static class Chromium
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Find() ?? await InstallAsync(),
                Headless = true,
                Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
            }
        );

    private static string? Find() => Array.Find(Places, File.Exists);

    private static async Task<string> InstallAsync()
    {
        if (!Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            throw new InvalidOperationException("The browser tests need Chromium. Run: sudo apt-get install -y chromium");
        string[] install = ["install", "-y", "--no-install-recommends", "chromium"];
        if (await Command.TryRunAsync("/", "apt-get", install) is not null)
        {
            await Command.RunAsync("/", "apt-get", "update");
            await Command.RunAsync("/", "apt-get", install);
        }

        return Find() ?? throw new InvalidOperationException("apt-get installed chromium, but it is not at " + Places[0]);
    }
}
