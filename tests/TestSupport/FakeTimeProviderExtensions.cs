
namespace TestSupport;

public static class ManualTimeExtensions
{
    /// <summary>Lets time pass, a second at a time, until a condition holds.</summary>
    public static async Task AdvanceUntilAsync(this ManualTime time, Func<bool> condition)
    {
        await using var sleeper = time.CreateTimer(_ => { }, null, TimeSpan.FromDays(1), Timeout.InfiniteTimeSpan); // The clock waits for somebody.
        await Eventually.GetAsync(AdvanceAsync, isReached => isReached);

        async Task<bool> AdvanceAsync()
        {
            if (condition())
                return true;
            await time.AdvanceAsync(TimeSpan.FromSeconds(1));
            return condition();
        }
    }
}
