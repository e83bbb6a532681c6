using System.Diagnostics;
using System.Globalization;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalFunctions.Emulator;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Models;
using Summarizer.Functions.Storage;

namespace Workbench.Bench;

/// <summary>
/// <c>bench reconcile</c>: time and memory of a reconciliation that finds nothing to do, over as many articles, records, texts and drafts,
/// compared with only reading the same listings. The listings are made in memory, or in Azurite.
/// </summary>
internal static class BenchReconcile
{
    private const double MaxMegabytes = 100;

    /// <returns>1 if an article was missed or requested, or managed memory exceeded 100 MB.</returns>
    public static async Task<int> RunAsync(int blobs, bool isStored, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("bench-reconcile-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        var settings = StoredNames.Configure(azurite.NewAccount());
        var storage = new StorageClients(settings, new BlobClientOptions(), new QueueClientOptions());
        await storage.CreateMissingAsync(cancellationToken);
        var names = new StoredNames(blobs);
        if (isStored)
            await names.WriteAsync(storage, cancellationToken);
        var listings = isStored ? new ContainerListings(storage) : names.List(storage);
        using var memory = new MemoryPeak();
        Console.WriteLine($"{blobs} articles with their records, texts and drafts, {(isStored ? "in Azurite" : "in memory")}");

        var clock = Stopwatch.StartNew();
        var count = 0;
        foreach (var pages in (PagesFrom[])[listings.Articles, listings.Records, listings.Texts, listings.Drafts])
        await foreach (var page in pages(null, cancellationToken))
            count += page.Values.Count;
        Report("listing", clock, memory, $"{count} blobs");

        var runner = Build(storage, listings);
        clock.Restart();
        await runner.StartAsync(MaintenanceMessage.Reconcile, again: false, cancellationToken);
        var run = MaintenanceRun.Start(default);
        while (run.FinishedAt is null)
        {
            await runner.ContinueAsync(MaintenanceMessage.Reconcile, cancellationToken);
            run = (await runner.FindAsync(MaintenanceMessage.Reconcile, cancellationToken))!;
        }

        var peak = Report("reconcile", clock, memory, $"{run.Seen} articles in {run.Steps} steps, {run.Requested} requests");
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return run.Seen == blobs && run.Requested == 0 && peak <= MaxMegabytes ? 0 : 1;
    }

    /// <returns>The peak of managed memory, in MB.</returns>
    private static double Report(string row, Stopwatch clock, MemoryPeak memory, string what)
    {
        var (managed, resident) = memory.Take();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{row, -9}  {clock.Elapsed.TotalSeconds, 7:F2} s  managed peak {managed, 5:F0} MB  process peak {resident, 5:F0} MB  {what}"
            )
        );
        return managed;
    }

    private static MaintenanceRunner Build(StorageClients storage, ContainerListings listings)
    {
        var time = TimeProvider.System;
        var (articles, digests, requests, hashes) = (
            new ArticleStore(storage),
            new DigestStore(storage),
            new RequestSender(storage),
            new HashFiles(storage)
        );
        var rejections = new RejectionStore(storage, time, NullLogger<RejectionStore>.Instance);
        return new MaintenanceRunner(
            storage,
            new Reconciler(
                listings,
                new OrphanedTexts(articles, digests, new TextStore(storage), time, NullLogger<OrphanedTexts>.Instance),
                rejections,
                hashes,
                new DraftSweeper(listings, new DraftStore(storage, time), hashes, time, NullLogger<DraftSweeper>.Instance),
                requests,
                time,
                NullLogger<Reconciler>.Instance
            ),
            new Redigester(listings, requests, StoredNames.Engine, NullLogger<Redigester>.Instance),
            new RejectionReplayer(rejections, requests),
            time
        );
    }
}
