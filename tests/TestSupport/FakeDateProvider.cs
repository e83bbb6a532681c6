using Microsoft.Extensions.Time.Testing;

namespace TestSupport;

/// <summary>The date is the test's, and timers run by the real clock: for code whose timeouts the test really waits for.</summary>
public sealed class FakeDateProvider(DateTimeOffset now) : FakeTimeProvider(now)
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime, period);
}
