using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using LocalFunctions.Emulator;
using LocalFunctions.Tests.BlobFunctions;
using LocalFunctions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LocalFunctions.Tests.Blobs;

/// <summary>Names that XML 1.0 cannot represent: any storage tool can write them, and no listing may fail because of them.</summary>
public sealed class BlobNameTests
{
    [Theory]
    [InlineData("a\u0001b.txt")]
    [InlineData("\uFFFE")]
    [InlineData("a/\u001F/\uFFFF%25 <&>.txt")]
    [InlineData("tab\tfeed\nreturn\r.txt")]
    public async Task List_ShowsBlob_WhateverItsName(string name)
    {
        var account = await Account.NewAsync();
        await account.UploadAsync("before");
        await account.UploadAsync(name);
        await account.UploadAsync("\u007Fafter");

        string[] names = [.. (await ListAsync(account.Container(), pageSize: 5000)).Order(StringComparer.Ordinal)];
        string[] paged = [.. (await ListAsync(account.Container(), pageSize: 1)).Order(StringComparer.Ordinal)];

        Assert.Equal(new[] { "before", name, "\u007Fafter" }.Order(StringComparer.Ordinal), names);
        Assert.Equal(names, paged);
    }

    [Fact]
    public async Task List_ShowsFolder_WhateverItsName()
    {
        var account = await Account.NewAsync();
        await account.UploadAsync("a\u0001b/c.txt");

        var folder = Assert.Single(
            await account.Container().GetBlobsByHierarchyAsync(new GetBlobsByHierarchyOptions { Delimiter = "/" }).ToListAsync()
        );

        Assert.Equal("a\u0001b/", folder.Prefix);
    }

    [Theory]
    [InlineData("a\u0001b.txt")]
    [InlineData("b\n\uFFFF")]
    public async Task Trigger_RunsOnBlob_WhateverItsName(string name)
    {
        var account = await Account.NewAsync();
        await account.UploadAsync(name);
        await using var host = await StartAsync(account);

        await host.Probe.WaitForAsync(name);
        await account.UploadAsync(name + "2");
        await host.Probe.WaitForAsync(name + "2");

        Assert.Empty(host.Services.GetRequiredService<TriggerProblems>().Current);
    }

    /// <summary>Unpatched Azurite fails every listing that contains the name. The blobs before it are found nevertheless.</summary>
    [Fact]
    public async Task Trigger_RunsOnWhatCanBeListed_AndReportsTheRest_OnAnotherEmulator()
    {
        await using var plain = await Azurite.StartAsync(new AzuriteOptions { HasFeed = false });
        var account = new Account(plain.ConnectionString);
        await account.UploadAsync("a.txt");
        await account.UploadAsync("b\u0001.txt");
        await using var host = await StartAsync(account);
        var problems = host.Services.GetRequiredService<TriggerProblems>();

        await host.Probe.WaitForAsync("a.txt");
        await UntilAsync(() => problems.Current.Count > 0);
        Assert.Contains("after 'a.txt'", Assert.Single(problems.Current), StringComparison.Ordinal);

        await account.Container().DeleteBlobAsync("b\u0001.txt");
        await account.UploadAsync("c.txt");
        await host.Probe.WaitForAsync("c.txt");
        await UntilAsync(() => problems.Current.Count == 0);
    }

    private static Task<TestHost> StartAsync(Account account) =>
        TestHost.StartAsync(new TestHostOptions { Functions = [typeof(Names)], Storage = account.ConnectionString });

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
            await Task.Delay(20, timeout.Token);
    }

    private static async Task<List<string>> ListAsync(BlobContainerClient container, int pageSize) =>
        await container
            .GetBlobsAsync()
            .AsPages(pageSizeHint: pageSize)
            .SelectMany(page => page.Values)
            .Select(blob => blob.Name)
            .ToListAsync();
}
