namespace TestSupport;

/// <summary>Awaits conditions.</summary>
public static class Eventually
{
    public static async Task<T> GetAsync<T>(Func<Task<T>> get, Func<T, bool> isGood, TimeSpan? patience = null)
    {
        using var timeout = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
        while (true)
        {
            var value = await get();
            if (isGood(value))
                return value;
            await Task.Delay(25, timeout.Token);
        }
    }

    public static Task IsTrueAsync(Func<Task<bool>> condition) => GetAsync(condition, isTrue => isTrue);
}
