using Azure.Storage.Queues.Models;
using LocalFunctions.Queues;
using LocalFunctions.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalFunctions.Tests.Queues;

public sealed class MessageVisibilityTests
{
    [Fact]
    public async Task Renew_HidesMessageForLonger_AndKeepsTheReceiptThatSettlesIt()
    {
        var queue = (await Account.NewAsync()).Queue("long");
        await queue.CreateAsync();
        await queue.SendMessageAsync("x");
        QueueMessage message = await queue.ReceiveMessageAsync(visibilityTimeout: TimeSpan.FromSeconds(2));
        var time = new AwaitableTimeProvider(DateTimeOffset.UnixEpoch);
        var visibility = new MessageVisibility(queue, message, time, NullLogger.Instance);
        using var ended = new CancellationTokenSource();

        var renewal = visibility.RenewAsync(ended.Token);
        await time.AdvanceAsync(TimeSpan.FromSeconds(10));
        await time.AdvanceAsync(TimeSpan.FromSeconds(10));
        await ended.CancelAsync();
        await renewal;

        Assert.NotEqual(message.PopReceipt, visibility.PopReceipt);
        Assert.Null((await queue.ReceiveMessageAsync()).Value);
        await queue.DeleteMessageAsync(message.MessageId, visibility.PopReceipt);
        Assert.Equal(0, (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount);
    }
}
