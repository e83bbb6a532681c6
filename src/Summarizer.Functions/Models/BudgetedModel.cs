using Microsoft.Extensions.Logging;
using Summarizer.Models;

namespace Summarizer.Functions.Models;

/// <summary>Asks a model as long as the day's tokens are not spent. The limit is never exceeded by more than the calls in flight.</summary>
/// <param name="model">The model to ask.</param>
/// <param name="ledger">What all instances spend.</param>
/// <param name="time">Measures pauses while storage is away.</param>
/// <param name="logger">Hears of calls that could not be entered.</param>
public sealed class BudgetedModel(
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
    /// A call that cannot be entered is not counted, but its reply is paid for and used. While the ledger is away nothing more is
    /// asked, because the limit cannot be known. A call entered twice counts twice, which errs on the side of spending less.
    /// </summary>
    private async Task EnterAsync(string name, ModelAnswer.Reply reply, CancellationToken cancellationToken)
    {
        var fault = await _writer.WriteAsync(token => ledger.AppendAsync(name, reply, token), cancellationToken);
        if (fault is not null)
            Log.CallNotEntered(logger, name, reply.InputTokens, reply.OutputTokens, fault);
    }
}
