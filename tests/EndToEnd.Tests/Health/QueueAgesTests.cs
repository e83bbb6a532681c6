using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Azure.Storage.Queues;
using EndToEnd.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Health;
using Summarizer.Functions.Storage;
using Summarizer.Functions.Telemetry;

namespace EndToEnd.Tests.Health;

/// <summary>How long messages wait, an hour after they were sent.</summary>
public sealed class QueueAgesTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    private readonly string _connection = accounts.Next();

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 3600)]
    [InlineData(1, 1, 0)] // It was postponed, has just become visible, and is taken.
    [InlineData(40, 5, 3600)] // A backlog that moves on.
    public async Task Age_IsThatOfTheOldestWaitingMessage(int sent, int taken, int minSeconds)
    {
        var storage = await CreateAsync();
        var queue = storage.DigestEvents;
        for (var i = 0; i < sent; i++)
            await queue.SendMessageAsync("{}");

        var ages = await MeasureAsync(storage, meanwhile: () => TakeAsync(queue, taken), isWaiting: sent > 0);

        Assert.InRange(ages[queue.Name], minSeconds, minSeconds * 1.1);
        Assert.Equal(0, ages["deliveries"]);
    }

    [Fact]
    public async Task Uploads_ThatTheHostHolds_AreMeasured()
    {
        var storage = await CreateAsync();
        var uploads = new QueueClient(_connection, "azure-webjobs-blobtrigger-func-1");
        await uploads.CreateAsync();
        await uploads.SendMessageAsync("e30=");

        var ages = await MeasureAsync(storage, meanwhile: () => Task.CompletedTask, isWaiting: true);

        Assert.InRange(ages[uploads.Name], 3600, 4000);
    }

    [Fact]
    public async Task AMessageThatIsNotBase64_StopsNoMeasurement()
    {
        var storage = await CreateAsync();
        await new QueueClient(_connection, "deliveries").SendMessageAsync("{}");
        await storage.DigestEvents.SendMessageAsync("{}");

        var ages = await MeasureAsync(storage, meanwhile: () => Task.CompletedTask, isWaiting: true);

        Assert.Equal(0, ages["deliveries"]);
        Assert.InRange(ages[storage.DigestEvents.Name], 3600, 4000);
    }

    private async Task<StorageClients> CreateAsync()
    {
        var storage = new Instance(_connection).Storage;
        await storage.CreateMissingAsync(default);
        return storage;
    }

    private static async Task TakeAsync(QueueClient queue, int count)
    {
        for (var i = 0; i < count; i++)
            await queue.ReceiveMessageAsync();
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(
        StorageClients storage,
        Func<Task> meanwhile,
        bool isWaiting
    )
    {
        using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var factory = services.GetRequiredService<IMeterFactory>();
        var metrics = new ProductMetrics(factory);
        var ages = new ConcurrentDictionary<string, double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "summarizer.queues.age" && instrument.Meter.Scope == factory)
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => ages[(string)tags[0].Value!] = value);
        listener.Start();
        var time = new AwaitableTimeProvider(TimeProvider.System.GetUtcNow().AddHours(1));

        var measuring = new QueueAges(storage, metrics, time).MeasureAsync(default);
        if (isWaiting)
        {
            await await Task.WhenAny(measuring, time.AdvanceAsync(TimeSpan.Zero)); // It has looked once.
            await meanwhile();
            await time.AdvanceAsync(TimeSpan.FromSeconds(10));
        }

        await measuring;
        return ages;
    }
}
