using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Logging.Abstractions;
using Summarizer;
using Summarizer.Articles;
using Summarizer.Functions;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Maintenance;
using Summarizer.Functions.Models;
using Summarizer.Functions.Publishing;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Webhooks.Delivery;
using Summarizer.Models;

namespace EndToEnd.Tests.Support;

/// <summary>One process of the app as far as storage sees it: the real parts, on a real account.</summary>
internal sealed class Instance
{
    public Instance(
        string connectionString,
        HttpPipelinePolicy? policy = null,
        int maxLinesOfPart = 49_000,
        ILanguageModel? model = null,
        string modelName = "small-1",
        TimeProvider? time = null,
        Func<Settings, Settings>? configure = null,
        int pageSize = StorageClients.MaxPageSize,
        int stepSize = Reconciler.MaxBlobsOfStep
    )
    {
        ConnectionString = connectionString;
        time ??= TimeProvider.System;
        var settings = (configure ?? (settings => settings))(SettingsBuilder.Build(connectionString));
        Storage = new StorageClients(settings, Configure(new BlobClientOptions(), policy), Configure(new QueueClientOptions(), policy));
        Articles = new ArticleStore(Storage);
        Digests = new DigestStore(Storage);
        Texts = new TextStore(Storage);
        Intake = new PausedIntake(settings, Storage, Articles);
        Rejections = new RejectionStore(Storage, TimeProvider.System, NullLogger<RejectionStore>.Instance);
        DeadLetters = new DeadLetters(Storage, MetricsBuilder.Build(), time, NullLogger<DeadLetters>.Instance);
        var calendar = new LocalCalendar(settings, time);
        Log = new FeedLog(Storage, calendar) { MaxLinesOfPart = maxLinesOfPart };
        Feed = new FeedReader(Log, Digests, time, maxAge: TimeSpan.Zero);
        Dailies = new DailyStore(Storage);
        Drafts = new DraftStore(Storage, time);
        Deliveries = new DeliveryStore(Storage, new DeliveryIndex(Storage, time));
        var language = new ModelPipeline(
            settings,
            Drafts,
            new UsageLedger(Storage, calendar),
            MetricsBuilder.Build(),
            time,
            new Random(1),
            NullLoggerFactory.Instance
        );
        Daily = new DailyPublisher(
            Log,
            Digests,
            Dailies,
            Drafts,
            Storage,
            language,
            calendar,
            settings,
            time,
            NullLogger<DailyPublisher>.Instance
        );
        Days = new DailyReader(Feed, Dailies, calendar, settings, time, NullLogger<DailyReader>.Instance);
        var pipeline = new ArticlePipeline(
            settings.Digest,
            model is null ? language.Summarizer : new ModelSummarizer(model, ModelOptionsBuilder.Build(modelName)),
            time,
            language.Checker
        );
        var listings = new ContainerListings(Storage) { PageSize = pageSize };
        var requests = new RequestSender(Storage);
        var hashes = new HashFiles(Storage);
        Maintenance = new MaintenanceRunner(
            Storage,
            new Reconciler(
                listings,
                new OrphanedTexts(Articles, Digests, Texts, time, NullLogger<OrphanedTexts>.Instance),
                Rejections,
                hashes,
                new DraftSweeper(listings, Drafts, hashes, time, NullLogger<DraftSweeper>.Instance) { HashesOfStep = stepSize },
                requests,
                time,
                NullLogger<Reconciler>.Instance
            )
            {
                BlobsOfStep = stepSize,
            },
            new Redigester(listings, requests, pipeline.Engine, NullLogger<Redigester>.Instance),
            new RejectionReplayer(Rejections, requests),
            time
        );
        var queues = new DigestQueues(Storage);
        var retries = new RetryPlanner(queues, time, new Random(1));
        var recorder = new RejectionRecorder(
            Digests,
            Rejections,
            Log,
            retries,
            MetricsBuilder.Build(),
            time,
            NullLogger<RejectionRecorder>.Instance
        );
        var creator = new DigestCreator(
            Digests,
            Log,
            recorder,
            retries,
            pipeline,
            new ReadingBudget(),
            settings,
            MetricsBuilder.Build(),
            NullLogger<DigestCreator>.Instance
        );
        var tombstones = new TombstoneWriter(Articles, Digests, recorder, settings, MetricsBuilder.Build(), time);
        var eraser = new ArticleEraser(Articles, Digests, Texts, Drafts, Deliveries);
        Remover = new ArticleRemover(Articles, Digests, Texts, tombstones, eraser, Log, Daily, queues);
        Publisher = new DigestPublisher(
            Articles,
            Digests,
            Texts,
            creator,
            Remover,
            recorder,
            Log,
            queues,
            MetricsBuilder.Build(),
            NullLogger<DigestPublisher>.Instance
        );
    }

    public string ConnectionString { get; }

    public StorageClients Storage { get; }

    public ArticleStore Articles { get; }

    public DigestStore Digests { get; }

    public TextStore Texts { get; }

    public DraftStore Drafts { get; }

    public DeliveryStore Deliveries { get; }

    public PausedIntake Intake { get; }

    public StorageOutage Outage => new(Storage, NullLogger<StorageOutage>.Instance);

    public RejectionStore Rejections { get; }

    public DeadLetters DeadLetters { get; }

    public FeedLog Log { get; }

    public FeedReader Feed { get; }

    public DailyStore Dailies { get; }

    public DailyPublisher Daily { get; }

    public DailyReader Days { get; }

    public MaintenanceRunner Maintenance { get; }

    public DigestPublisher Publisher { get; }

    public ArticleRemover Remover { get; }

    public Task UploadAsync(ArticleId id, string text) =>
        Articles.PutAsync(id, BinaryData.FromString(text).ToStream(), "text/plain", new Dictionary<string, string>(), default);

    /// <summary>Reconciles to the end. Returns the numbers of articles and of requests.</summary>
    public Task<(int Articles, int Requested)> ReconcileAsync() => MaintainAsync(MaintenanceMessage.Reconcile);

    /// <summary>Runs a job to its end, as its messages would. Returns what it saw and how many requests it sent.</summary>
    public async Task<(int Seen, int Requested)> MaintainAsync(string job)
    {
        await Maintenance.StartAsync(job, again: false, default);
        while (true)
        {
            await Maintenance.ContinueAsync(job, default);
            if (await Maintenance.FindAsync(job, default) is { FinishedAt: not null } run)
                return (run.Seen, run.Requested);
        }
    }

    /// <summary>All rejections.</summary>
    public async Task<IReadOnlyList<StoredRejection>> ListRejectionsAsync() =>
        (await Rejections.ListAsync(marker: null, pageSize: 5_000, default)).Page;

    /// <summary>The number of waiting requests, hidden ones included.</summary>
    public async Task<int> CountRequestsAsync() => (await Storage.DigestRequests.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    /// <summary>Every event ever sent. They stay in the queue.</summary>
    public async Task<IReadOnlyList<DigestMessage>> DrainEventsAsync()
    {
        var events = new List<DigestMessage>();
        while ((await Storage.DigestEvents.ReceiveMessagesAsync(32, TimeSpan.FromHours(1))).Value is { Length: > 0 } messages)
            events.AddRange(messages.Select(message => DigestMessage.Parse(message.Body.ToString())));
        return events;
    }

    private static T Configure<T>(T options, HttpPipelinePolicy? policy)
        where T : ClientOptions
    {
        if (policy is null)
            return options;
        options.Retry.MaxRetries = 0; // A crash must not be retried.
        options.AddPolicy(policy, HttpPipelinePosition.PerCall);
        return options;
    }
}
