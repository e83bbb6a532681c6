using Microsoft.Extensions.Time.Testing;
using Summarizer.Functions.Http;

namespace Summarizer.Functions.Tests.Http;

public sealed class ReaderCookieTests
{
    [Fact]
    public void IsValid_IsFalse_OnceTheLifetimeIsOver()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch);
        var cookies = new ReaderCookie("a key for readers only", time);
        var value = cookies.Create();

        time.Advance(ReaderCookie.Lifetime - TimeSpan.FromSeconds(1));
        var before = cookies.IsValid(value);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((true, false), (before, cookies.IsValid(value)));
    }
}
