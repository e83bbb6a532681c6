using Summarizer.Functions.Publishing;

namespace Summarizer.Functions.Tests.Publishing;

public sealed class ReadingBudgetTests
{
    [Fact]
    public async Task LargeUploads_AreReadOneAfterTheOther_AndSmallOnesTogether()
    {
        using var budget = new ReadingBudget();
        var large = await budget.AcquireAsync(10 << 20, default);
        var small = await budget.AcquireAsync(100_000, default);
        var next = budget.AcquireAsync(10 << 20, default).AsTask();
        Assert.False(next.IsCompleted);

        large.Dispose();

        using var acquired = await next;
        Assert.True(acquired.IsAcquired);
        small.Dispose();
    }

    [Fact]
    public async Task UploadOverTheBudget_IsReadAlone()
    {
        using var budget = new ReadingBudget();

        using var lease = await budget.AcquireAsync(100 << 20, default);

        Assert.True(lease.IsAcquired);
    }
}
