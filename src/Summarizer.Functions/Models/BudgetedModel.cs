using Microsoft.Extensions.Logging;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>Asks a model until the day's tokens are spent. Only calls in flight can exceed the limit.</summary>
/// <param name="ledger">What all instances have spent.</param>
internal sealed class BudgetedModel(
    ILanguageModel model,
    UsageLedger ledger,
    ModelOptions options,
    TimeProvider time,
    ILogger<BudgetedModel> logger
) : ILanguageModel
{
    private readonly RetryingWriter _writer = new(time);

    /// <inheritdoc/>
    public async Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (options.DailyTokenLimit is { } limit && await ledger.TokensTodayAsync(cancellationToken) >= limit)
            return new ModelAnswer.Unavailable(Unavailability.OverBudget, ledger.TimeUntilTomorrow());

        var answer = await model.AskAsync(request, cancellationToken);
        if (answer is ModelAnswer.Reply reply)
            await EnterAsync(request.Model, reply, cancellationToken);
        return answer;
    }

    /// <summary>
    /// Records a call. A call that cannot be recorded is not counted, but its reply is paid for, so it is used. While the ledger is
    /// unavailable, nothing more is asked, because the remaining budget is unknown. A call recorded twice counts twice: that spends less,
    /// not more.
    /// </summary>
    private async Task EnterAsync(string name, ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        var fault = await _writer.WriteAsync(token => ledger.AppendAsync(name, reply, token), cancellationToken);
        if (fault is not null)
            Log.CallNotEntered(logger, name, reply.InputTokens, reply.OutputTokens, fault);
    }
}
