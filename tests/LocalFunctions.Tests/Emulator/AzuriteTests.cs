using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Azure.Storage.Sas;
using LocalFunctions.Emulator;
using LocalFunctions.Tests.Support;

namespace LocalFunctions.Tests.Emulator;

public sealed class AzuriteTests
{
    [Fact]
    public async Task Data_Survives_WhenAppIsKilled()
    {
        using var folder = new TemporaryFolder();
        await folder.LendAzuriteAsync();
        await using var app = AppProcess.Start(folder.Path, null, "--port", "0");
        await app.WaitForStartAsync();
        var state = await ReadStateAsync(folder);
        await StorageOf(state).UploadAsync("kept");
        await app.Lines.WaitForAsync("ran kept");

        await app.KillAsync();
        await WaitForEndAsync(state);

        await using var again = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder.Azurite.Data });
        Assert.True(await new Account(again.ConnectionString).Container().GetBlobClient("kept").ExistsAsync());
    }

    [Fact]
    public async Task SecondApp_SharesAzuriteAndKeepsIt_WhenFirstIsKilled()
    {
        using var folder = new TemporaryFolder();
        await folder.LendAzuriteAsync();
        await using var first = AppProcess.Start(folder.Path, null, "--port", "0");
        await using var second = AppProcess.Start(folder.Path, null, "--port", "0");
        await Task.WhenAll(first.WaitForStartAsync(), second.WaitForStartAsync());
        var state = await ReadStateAsync(folder);

        await first.KillAsync();
        await StorageOf(state).UploadAsync("one");
        await second.Lines.WaitForAsync("ran one");

        second.Terminate();
        Assert.Equal(0, (await second.WaitForExitAsync()).ExitCode);
        await WaitForEndAsync(state);
        Assert.False(File.Exists(folder.Azurite.StateFile));
    }

    [Fact]
    public async Task App_StartsAnew_AfterAzuriteItselfWasKilled()
    {
        using var folder = new TemporaryFolder();
        await folder.LendAzuriteAsync();
        await using (var first = AppProcess.Start(folder.Path, null, "--port", "0"))
        {
            await first.WaitForStartAsync();
            using var azurite = Process.GetProcessById((await ReadStateAsync(folder)).Process);
            azurite.Kill();
            await azurite.WaitForExitAsync();
        }

        await using var second = AppProcess.Start(folder.Path, null, "--port", "0");
        await second.WaitForStartAsync();
        var state = await ReadStateAsync(folder);
        await StorageOf(state).UploadAsync("one");
        await second.Lines.WaitForAsync("ran one");
        await second.KillAsync();
        await WaitForEndAsync(state);
    }

    /// <summary>Azurite writes 50 uploads at a time; as many wait for their turn when their clients leave.</summary>
    [Fact]
    public async Task Upload_Succeeds_AfterManyWereAbandoned()
    {
        using var folder = new TemporaryFolder();
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder.Azurite.Data });
        var account = new Account(azurite.ConnectionString);
        await account.UploadAsync("first");

        var unfinished = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => UploadAsync(account, length: 2, "x")));
        await account.Container().ExistsAsync(); // It has received them.
        var waiting = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => UploadAsync(account, length: 1, "x")));
        await account.Container().ExistsAsync();
        foreach (var client in waiting)
            client.Dispose();
        await account.Container().ExistsAsync();
        foreach (var client in unfinished)
            client.Dispose();

        await account.UploadAsync("last").WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Stop_KeepsDataOfAFolder()
    {
        using var folder = new TemporaryFolder();
        var options = new AzuriteOptions { DataFolder = folder.Azurite.Data };
        await using (var first = await Azurite.StartAsync(options))
            await new Account(first.ConnectionString).UploadAsync("kept");

        await using var second = await Azurite.StartAsync(options);

        Assert.True(await new Account(second.ConnectionString).Container().GetBlobClient("kept").ExistsAsync());
    }

    [Fact]
    public async Task Kill_EndsItAtOnce()
    {
        await using var azurite = await Azurite.StartAsync();

        azurite.Kill();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(azurite.ProcessId));
    }

    [Fact]
    public async Task NewAccount_SharesNothing_UntilAllAreHandedOut()
    {
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { Accounts = 2 });
        var one = new Account(azurite.NewAccount());
        var two = new Account(azurite.NewAccount());

        await one.UploadAsync("mine");

        Assert.Empty(two.Blobs.GetBlobContainers());
        Assert.Throws<InvalidOperationException>(azurite.NewAccount);
    }

    [Fact]
    public async Task Start_Fails_WhenPortIsInUse()
    {
        await using var first = await Azurite.StartAsync();

        var error = await Assert.ThrowsAsync<StartException>(() => Azurite.StartAsync(new AzuriteOptions { BlobPort = first.BlobPort }));

        Assert.Contains("EADDRINUSE", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedInstallation_IsNamed()
    {
        using var folder = new TemporaryFolder();
        var script = Path.Combine(folder.Path, "host.cjs");
        await File.WriteAllBytesAsync(script, AzuriteFolder.Resource("azurite-host.cjs"));
        var package = Path.Combine(folder.Path, "node_modules", "azurite");
        var launch = new AzuriteLaunch(package, folder.Path, 0, 0, InMemory: true, HasFeed: false, StateFile: null);

        var error = await Assert.ThrowsAsync<StartException>(() =>
            AzuriteProcess.StartAsync(script, launch, [AzuriteAccount.WellKnown], CancellationToken.None)
        );

        Assert.Contains($"Delete {folder.Path}", error.Message, StringComparison.Ordinal);
    }

    private static async Task<TcpClient> UploadAsync(Account account, int length, string body)
    {
        var blob = account
            .Container()
            .GetBlobClient("abandoned")
            .GenerateSasUri(BlobSasPermissions.Write, TimeProvider.System.GetUtcNow().AddHours(1));
        var client = new TcpClient();
        await client.ConnectAsync(blob.Host, blob.Port);
        await client
            .GetStream()
            .WriteAsync(
                Encoding.ASCII.GetBytes(
                    $"PUT {blob.PathAndQuery} HTTP/1.1\r\nHost: {blob.Authority}\r\nx-ms-blob-type: "
                        + $"BlockBlob\r\nContent-Length: {length}\r\n\r\n{body}"
                )
            );
        return client;
    }

    private static Account StorageOf(AzuriteState state) => new(AzuriteAccount.WellKnown.ConnectionString(state.BlobPort, state.QueuePort));

    private static async Task<AzuriteState> ReadStateAsync(TemporaryFolder folder) =>
        AzuriteState.Parse(await File.ReadAllTextAsync(folder.Azurite.StateFile))!;

    private static async Task WaitForEndAsync(AzuriteState state)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            using var azurite = Process.GetProcessById(state.Process);
            await azurite.WaitForExitAsync(timeout.Token);
        }
        catch (ArgumentException)
        {
            // It has already ended.
        }
    }
}
