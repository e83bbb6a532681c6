using System.Diagnostics;
using EndToEnd.Tests.Support;

namespace EndToEnd.Tests;

/// <summary>The app as a process: what it says, and its exit code.</summary>
public sealed class CommandLineTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task App_TellsTheSettingInOneLine_AndExitsWith1_WhenASettingIsWrong()
    {
        var (exitCode, _, error) = await RunAsync(["--port", "0"], ("Digest__MaxQuotes", "99"));

        Assert.Equal(1, exitCode);
        Assert.Equal("Digest__MaxQuotes is '99'. Use a whole number from 0 to 20, or remove the setting for 5.", error.Trim());
    }

    [Theory]
    [InlineData("--prot 1", "Unknown option --prot. Use --help to list all options.")]
    [InlineData("hello", "Unknown option hello. Use --help to list all options.")]
    [InlineData("--no-seeds=yes", "Unknown option --no-seeds=yes. Use --help to list all options.")]
    [InlineData("--Digest__MaxQuotes 3", "Unknown option --Digest__MaxQuotes. Use --Digest:MaxQuotes instead.")]
    [InlineData("--port", "--port needs a value. Use --help to see which.")]
    [InlineData("--port --no-seeds", "--port needs a value. Use --help to see which.")]
    [InlineData("--port abc", "--port abc is not valid. Use a number from 0 (any free port) to 65535.")]
    public async Task App_TellsTheOptionInOneLine_AndExitsWith1_WhenAnOptionIsWrong(string arguments, string message)
    {
        var (exitCode, _, error) = await RunAsync(arguments.Split(' '));

        Assert.Equal((1, message), (exitCode, error.Trim()));
    }

    /// <summary>The local app asks for no keys, so it must not stand in for a host that failed to start it properly.</summary>
    [Theory]
    [InlineData("FUNCTIONS_WORKER_RUNTIME")]
    [InlineData("FUNCTIONS_EXTENSION_VERSION")]
    [InlineData("WEBSITE_SITE_NAME")]
    [InlineData("WEBSITE_INSTANCE_ID")]
    public async Task App_ExitsWith1_WhenAnotherHostGaveNoAddress(string variable)
    {
        var (exitCode, output, error) = await RunAsync(["--port", "0"], (variable, "4"));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            $"Azure or a Functions host sets {variable}, but no host started this program: its address (--functions-uri) is missing. "
                + $"Start the app through a Functions host, or remove {variable} from the environment to run the functions here.",
            error.Trim()
        );
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task App_PrintsItsOptions_WhenAskedForHelp(string option)
    {
        var (exitCode, output, _) = await RunAsync([option]);

        Assert.Equal(0, exitCode);
        foreach (var named in (string[])["--port", "--no-seeds", "--help", "ArticleStorage"])
            Assert.Contains(named, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task App_UploadsTheSeeds_OnlyIntoANewAccount()
    {
        var account = accounts.Next();
        var instance = new Instance(account);

        using (var first = await AppFixture.StartAsync(account, "--Feed:Title", "Seeds"))
        {
            await Eventually.GetAsync(() => instance.Feed.ReadAsync(null, 10, default), page => page.Digests.Count == 5);
            await instance.Remover.RetractAsync(ArticleBuilder.Id("id-putin-erdogan-tuntutan-nato.txt"), default);
            await first.StopAsync();
        }

        using var second = await AppFixture.StartAsync(account, "--Feed:Title", "Seeds");

        Assert.Null(await instance.Articles.FindETagAsync(ArticleBuilder.Id("id-putin-erdogan-tuntutan-nato.txt"), default));
        Assert.Equal(4, await instance.Storage.Articles.GetBlobsAsync().CountAsync());
        await second.StopAsync();
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(string[] args, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Summarizer.Functions.dll"), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ArticleStorage"] = accounts.Next() },
        };
        start.Environment.Remove("FUNCTIONS_APPLICATION_DIRECTORY"); // A host in this process has set it.
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, await output, await error);
    }
}
