using System.Net;
using System.Net.Sockets;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Hosting;

public sealed class ProcessTests
{
    [Fact]
    public async Task Standby_TakesOverAtOnce_WhenLeaderIsKilled()
    {
        var account = await Account.NewAsync();
        await using var one = AppProcess.Start(account);
        await using var two = AppProcess.Start(account);
        await Task.WhenAll(one.WaitForStartAsync(), two.WaitForStartAsync());

        await account.UploadAsync("first");
        await await Task.WhenAny(one.Lines.WaitForAsync("ran first"), two.Lines.WaitForAsync("ran first"));
        (var leader, var standby) = one.Lines.Events.Contains("ran first") ? (one, two) : (two, one);
        await leader.KillAsync();
        var killedAt = TimeProvider.System.GetTimestamp();
        await account.UploadAsync("second");
        await standby.Lines.WaitForAsync("ran second");

        // The lease alone would hold for 30 s.
        Assert.InRange(TimeProvider.System.GetElapsedTime(killedAt), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Stop_FinishesRunsAndKeepsReceipts_OnTerminationSignal()
    {
        var account = await Account.NewAsync();
        await using (var first = AppProcess.Start(account))
        {
            await first.WaitForStartAsync();
            await account.UploadAsync("long", "slow");
            await account.Queue("work").SendMessageAsync("slow");
            await first.Lines.WaitForAsync("working on slow");
            await first.Lines.WaitForAsync("reading long");

            first.Terminate();
            (var exitCode, var errors) = await first.WaitForExitAsync();

            Assert.Equal((0, string.Empty), (exitCode, errors));
            Assert.Contains("worked on slow", first.Lines.Events);
            Assert.Contains("ran long", first.Lines.Events);
        }

        await using var second = AppProcess.Start(account);
        await account.UploadAsync("end");
        await second.Lines.WaitForAsync("ran end");
        Assert.DoesNotContain("ran long", second.Lines.Events);
    }

    [Fact]
    public async Task Start_SaysWhatToDo_WhenPortIsInUse()
    {
        using var busy = new TcpListener(IPAddress.Loopback, 0);
        busy.Start();
        var port = ((IPEndPoint)busy.LocalEndpoint).Port;
        var account = await Account.NewAsync();

        await using var app = AppProcess.Start(
            AppContext.BaseDirectory,
            null,
            "--TestStorage",
            account.ConnectionString,
            "--port",
            $"{port}"
        );
        (var exitCode, var errors) = await app.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"Port {port} is in use. Stop the other program, or choose another port: --port {port + 1} (0 takes any free port).",
            errors.Trim()
        );
    }

    [Theory]
    [InlineData(null, null, "Node.js was not found. Install Node.js 20 or newer")]
    [InlineData("echo v18.1.0", null, "Node.js 18.1.0 is too old. Install Node.js 20 or newer")]
    [InlineData("echo v20.1.0", null, "npm was not found. Install Node.js 20 or newer")]
    [InlineData("echo v20.1.0", "echo network down >&2; exit 1", "npm could not install Azurite 3.35.0: network down. Check the network")]
    public async Task Start_SaysWhatToDo_WhenNodeIsNotFit(string? node, string? npm, string message)
    {
        using var folder = new TemporaryFolder();
        WriteCommand(folder, "node", node);
        WriteCommand(folder, "npm", npm);

        await using var app = AppProcess.Start(folder.Path, folder.Path, "--port", "0");
        (var exitCode, var errors) = await app.WaitForExitAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith(message, errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    private static void WriteCommand(TemporaryFolder folder, string name, string? script)
    {
        if (script is null)
            return;
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }
}
