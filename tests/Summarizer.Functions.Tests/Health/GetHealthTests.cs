using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Daily;
using Summarizer.Functions.Feeds;
using Summarizer.Functions.Health;
using Summarizer.Functions.Http;
using Summarizer.Functions.Models;
using Summarizer.Functions.Telemetry;
using Summarizer.Functions.Tests.Support;
using Summarizer.Functions.Webhooks;

namespace Summarizer.Functions.Tests.Health;

/// <summary>A probe waits three seconds. The clock is the test's, so these tests prove the limit however slow the machine is.</summary>
public sealed class GetHealthTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2.5);

    private readonly FakeTimeProvider _time = new();
    private readonly ScriptedStorage _storage = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    public void Dispose()
    {
        _storage.Dispose();
        _services.Dispose();
    }

    [Fact]
    public async Task Health_Answers503_AfterTwoAndAHalfSeconds_WhenStorageNeverAnswers()
    {
        var function = await CreateAsync();
        _storage.Answer = NeverAsync;
        var health = GetAsync(function);

        _time.Advance(Limit - TimeSpan.FromMilliseconds(1));
        var isEarly = health.IsCompleted;
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.False(isEarly);
        Assert.Equal(503, await health);
    }

    /// <summary>The same, when only the second of the two checks gets no answer: both share the time.</summary>
    [Fact]
    public async Task Health_Answers_AfterTwoAndAHalfSeconds_WhenTheCheckForProblemsHangs()
    {
        var function = await CreateAsync();
        var checking = new TaskCompletionSource();
        _storage.Answer = (request, token) =>
        {
            if (request.Method == HttpMethod.Get && request.RequestUri!.AbsolutePath.EndsWith("/articles", StringComparison.Ordinal))
                return Task.FromResult(ScriptedStorage.Accept(request));
            checking.TrySetResult();
            return NeverAsync(request, token);
        };
        var health = GetAsync(function);
        await checking.Task.WaitAsync(TimeSpan.FromMinutes(1));

        _time.Advance(Limit);

        Assert.Equal(200, await health);
    }

    private static async Task<HttpResponseMessage> NeverAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await new TaskCompletionSource().Task; // It does not even notice that it is canceled.
        throw new InvalidOperationException("It must not end.");
    }

    private static async Task<int> GetAsync(GetHealth function)
    {
        var request = new DefaultHttpContext().Request;
        var result = await function.RunAsync(request, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
        return ((IStatusCodeHttpResult)result).StatusCode!.Value;
    }

    private async Task<GetHealth> CreateAsync()
    {
        var settings = ScriptedStorage.Settings;
        var storage = _storage.Connect();
        await storage.CreateMissingAsync(default);
        var calendar = new LocalCalendar(settings, _time);
        var problems = new ProblemFinder(
            storage,
            new FeedLog(storage, calendar),
            new DailyStore(storage),
            new RejectionStore(storage, _time, NullLogger<RejectionStore>.Instance),
            new SubscriptionStore(storage, _time, NullLogger<SubscriptionStore>.Instance),
            () => [],
            calendar,
            settings,
            _time
        );
        var model = new ModelPipeline(
            settings,
            new DraftStore(storage, _time),
            new UsageLedger(storage, calendar),
            new ProductMetrics(_services.GetRequiredService<IMeterFactory>()),
            _time,
            new Random(1),
            NullLoggerFactory.Instance
        );
        return new GetHealth(storage, problems, model, new ReadAccess(settings, new PublicUrls(settings), _time), _time);
    }
}
