namespace Summarizer.Models;

/// <summary>
/// A language model. Implementations are put around each other: the call itself, its throttle, its budget, and the store of its
/// answers.
/// </summary>
public interface ILanguageModel
{
    /// <summary>Asks once. What goes wrong at the model's side is an answer, not an exception.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken);
}
