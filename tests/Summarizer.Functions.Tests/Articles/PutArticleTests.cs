using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Articles;
using Summarizer.Functions.Http;
using Summarizer.Functions.Tests.Support;

namespace Summarizer.Functions.Tests.Articles;

/// <summary>What uploads in progress may hold in memory, and what becomes of those that find no room.</summary>
public sealed class PutArticleTests : IDisposable
{
    private const int Largest = 10 << 20;

    // 48 MiB for large uploads.
    private const int LargeAtOnce = 4;

    private static readonly TimeSpan MaxTime = TimeSpan.FromSeconds(60);

    private readonly FakeTimeProvider _time = new();
    private readonly ScriptedStorage _storage = new();
    private readonly UploadBudget _budget;
    private readonly PutArticle _function;

    public PutArticleTests()
    {
        var settings = ScriptedStorage.Settings;
        _budget = new UploadBudget(_time);
        _function = new PutArticle(
            new ArticleStore(_storage.Connect()),
            new UploadReader(_budget, settings, _time),
            new PublicUrls(settings),
            settings
        );
    }

    public void Dispose()
    {
        _budget.Dispose();
        _storage.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    [InlineData(Largest)]
    public async Task Body_IsStoredAsItCame_AlsoWhenStorageNeedsASecondAttempt(int length)
    {
        var body = new byte[length];
        new Random(length).NextBytes(body);
        var isFirst = true;
        _storage.Answer = (request, _) =>
        {
            var answer = isFirst ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : ScriptedStorage.Accept(request);
            isFirst = false;
            return Task.FromResult(answer);
        };

        var withLength = await PutAsync(new MemoryStream(body), length);
        isFirst = true;
        var chunked = await PutAsync(new MemoryStream(body), length: null);

        Assert.Equal((202, 202), (withLength.Status, chunked.Status));
        Assert.Equal(4, _storage.Bodies.Count);
        Assert.All(_storage.Bodies, stored => Assert.True(body.AsSpan().SequenceEqual(stored)));
    }

    [Theory]
    [InlineData(Largest + 1, null)]
    [InlineData(Largest + 100_000, null)]
    [InlineData(Largest + 1, Largest + 1)]
    public async Task Body_OverTheLimit_IsTooLarge(int length, int? announced) =>
        Assert.Equal(413, (await PutAsync(new MemoryStream(new byte[length]), announced)).Status);

    /// <summary>A header costs nothing: memory is taken as bytes arrive.</summary>
    [Fact]
    public async Task Announced_IsNotAllocated()
    {
        var body = new SlowBody();
        await body.SendAsync(10);
        await PutAsync(new MemoryStream([1]), length: 1); // Whatever is allocated once.
        var before = GC.GetAllocatedBytesForCurrentThread();

        var put = PutAsync(body.Stream, Largest);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        await body.EndAsync();
        Assert.Equal(202, (await put).Status);
    }

    [Fact]
    public async Task WithoutRoom_AnUploadIsRefusedSoon_AndMayBeSentAgain()
    {
        var (bodies, first) = Stall(LargeAtOnce, Largest);
        var refused = PutAsync(new MemoryStream(new byte[Largest]), Largest);

        await _time.AdvanceUntilAsync(() => refused.IsCompleted);

        var (status, retryAfter, detail) = await refused;
        Assert.Equal((503, "5"), (status, retryAfter));
        Assert.Contains("Nothing was stored", detail, StringComparison.Ordinal);
        Assert.Empty(_storage.Bodies);
        await FinishAsync(bodies);
        Assert.All(await Task.WhenAll(first), one => Assert.Equal(202, one.Status));
        Assert.Equal(202, (await PutAsync(new MemoryStream(new byte[Largest]), Largest)).Status);
    }

    [Fact]
    public async Task WaitingUpload_IsTaken_WhenAnotherEnds()
    {
        var (bodies, first) = Stall(LargeAtOnce, Largest);
        var waiting = PutAsync(new MemoryStream(new byte[Largest]), Largest);
        Assert.False(waiting.IsCompleted);

        await bodies[1].EndAsync();

        Assert.Equal(202, (await waiting.WaitAsync(MaxTime)).Status);
        Assert.Equal(202, (await first[1]).Status);
        await FinishAsync(bodies);
    }

    /// <summary>Slow ones keep their room as long as nobody needs it.</summary>
    [Fact]
    public async Task SlowUploads_MakeRoom_ForOthers()
    {
        var (bodies, slow) = Stall(LargeAtOnce, length: null);
        _time.Advance(TimeSpan.FromSeconds(60));
        Assert.DoesNotContain(slow, put => put.IsCompleted);

        var next = await PutAsync(new MemoryStream(new byte[Largest]), Largest).WaitAsync(MaxTime);

        Assert.Equal(202, next.Status);
        var (status, retryAfter, detail) = await slow[0].WaitAsync(MaxTime);
        Assert.Equal((503, "5"), (status, retryAfter));
        Assert.Contains("more than 10 seconds", detail, StringComparison.Ordinal);
        Assert.DoesNotContain(slow[1..], put => put.IsCompleted);
        await FinishAsync(bodies);
        Assert.All(await Task.WhenAll(slow[1..]), one => Assert.Equal(202, one.Status));
    }

    /// <summary>As many slow ones leave as a large one needs, and no more.</summary>
    [Fact]
    public async Task SlowUploads_MakeRoomTogether_ForALargeOne()
    {
        var (bodies, slow) = Stall(count: 33, length: 1_500_000);
        _time.Advance(TimeSpan.FromSeconds(60));

        var next = await PutAsync(new MemoryStream(new byte[Largest]), Largest).WaitAsync(MaxTime);

        Assert.Equal(202, next.Status);
        await FinishAsync(bodies);
        var all = await Task.WhenAll(slow);
        Assert.InRange(all.Count(put => put.Status == 503), Largest / 1_500_000, (Largest / 1_500_000) + 1);
        Assert.All(all.Where(put => put.Status != 503), put => Assert.Equal(202, put.Status));
    }

    [Fact]
    public async Task SmallUploads_DoNotWaitForLargeOnes()
    {
        var (bodies, _) = Stall(LargeAtOnce, Largest);

        for (var i = 0; i < 100; i++)
            Assert.Equal(202, (await PutAsync(new MemoryStream(new byte[5_000]), 5_000)).Status);

        await FinishAsync(bodies);
    }

    /// <summary>Storage may be slow, but what is being stored can no longer be refused.</summary>
    [Fact]
    public async Task Upload_KeepsItsRoom_WhileItIsStored()
    {
        var isStored = new TaskCompletionSource();
        _storage.Answer = async (request, _) =>
        {
            await isStored.Task;
            return ScriptedStorage.Accept(request);
        };
        var storing = Enumerable.Range(0, LargeAtOnce).Select(_ => PutAsync(new MemoryStream(new byte[10]), length: null)).ToArray();
        await Eventually.IsTrueAsync(() => Task.FromResult(_storage.Bodies.Count == LargeAtOnce));
        _time.Advance(TimeSpan.FromSeconds(60));

        var refused = PutAsync(new MemoryStream(new byte[10]), length: null);
        await _time.AdvanceUntilAsync(() => refused.IsCompleted);
        isStored.SetResult();

        Assert.Equal(503, (await refused).Status);
        Assert.All(await Task.WhenAll(storing), one => Assert.Equal(202, one.Status));
    }

    [Fact]
    public async Task FailedUploads_GiveTheirRoomBack()
    {
        for (var i = 0; i < 3 * LargeAtOnce; i++)
        {
            var body = new SlowBody();
            var put = PutAsync(body.Stream, Largest);
            _time.Advance(TimeSpan.FromSeconds(200));
            Assert.Equal(408, (await Assert.ThrowsAsync<BadHttpRequestException>(() => put)).StatusCode);
        }

        Assert.Equal(202, (await PutAsync(new MemoryStream(new byte[Largest]), Largest)).Status);
    }

    private (SlowBody[] Bodies, Task<(int Status, string RetryAfter, string Detail)>[] Puts) Stall(int count, int? length)
    {
        var bodies = Enumerable.Range(0, count).Select(_ => new SlowBody()).ToArray();
        foreach (var body in bodies)
            body.SendAsync(100).GetAwaiter().GetResult();
        return (bodies, [.. bodies.Select(body => PutAsync(body.Stream, length))]);
    }

    private static async Task FinishAsync(IEnumerable<SlowBody> bodies)
    {
        foreach (var body in bodies)
            await body.EndAsync();
    }

    private async Task<(int Status, string RetryAfter, string Detail)> PutAsync(Stream body, int? length)
    {
        var http = new DefaultHttpContext
        {
            Request =
            {
                Method = "PUT",
                Body = body,
                ContentLength = length,
            },
        };
        var result = await _function.RunAsync(http.Request, "a.txt", CancellationToken.None);
        return (
            ((IStatusCodeHttpResult)result).StatusCode!.Value,
            http.Response.Headers.RetryAfter.ToString(),
            (result as ProblemHttpResult)?.ProblemDetails.Detail ?? ""
        );
    }
}
