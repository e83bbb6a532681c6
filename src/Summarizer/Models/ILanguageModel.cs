namespace Summarizer.Models;

/// <summary>A language model. Implementations wrap each other: the call itself, throttling, the budget, and the cache of replies.</summary>
public interface ILanguageModel
{
    /// <summary>Asks once. A failure of the model is an answer, not an exception.</summary>
    Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken);
}
