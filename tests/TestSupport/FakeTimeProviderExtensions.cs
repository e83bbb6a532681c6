using Microsoft.Extensions.Time.Testing;

namespace TestSupport;

public static class FakeTimeProviderExtensions
{
    /// <summary>Lets time pass, a second at a time, until a condition holds.</summary>
    public static async Task AdvanceUntilAsync(this FakeTimeProvider time, Func<bool> condition)
    {
        await Eventually.IsTrueAsync(() =>
        {
            if (!condition())
                time.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(condition());
        });
    }
}
