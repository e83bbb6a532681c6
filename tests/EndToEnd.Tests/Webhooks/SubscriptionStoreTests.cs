using Azure.Core;
using Azure.Core.Pipeline;

namespace EndToEnd.Tests.Webhooks;

public sealed class SubscriptionStoreTests(AzuriteFixture accounts) : IClassFixture<AzuriteFixture>
{
    [Fact]
    public async Task Snapshot_HoldsEveryChange_ThatWasMadeBeforeItWasAskedFor()
    {
        var holding = new HoldingPolicy();
        var account = accounts.Next();
        var webhooks = new WebhookInstance(account, holding);
        await webhooks.Instance.Storage.CreateMissingAsync(default);
        _ = await webhooks.Subscriptions.SnapshotAsync(default); // Recent enough to be reused.
        var subscription = await webhooks.SubscribeAsync(new Uri("http://127.0.0.1:1/"));

        holding.Hold();
        var first = webhooks.Subscriptions.SnapshotAsync(default);
        await holding.Held;
        var second = webhooks.Subscriptions.SnapshotAsync(default); // While the first one reads.
        holding.Release();

        Assert.Equal([subscription.Id], (await second).Keys);
        Assert.Equal([subscription.Id], (await first).Keys);
    }

    /// <summary>Holds listings of a container until they are released.</summary>
    private sealed class HoldingPolicy : HttpPipelinePolicy
    {
        private readonly TaskCompletionSource _held = new(TaskCreationOptions.RunContinuationsAsynchronously),
            _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private volatile bool _holds;

        public Task Held => _held.Task;

        public void Hold() => _holds = true;

        public void Release() => _released.SetResult();

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            if (_holds && message.Request.Uri.Query.Contains("comp=list", StringComparison.Ordinal))
            {
                _held.TrySetResult();
                await _released.Task;
            }

            await ProcessNextAsync(message, pipeline);
        }
    }
}
