using Summarizer.Models;

namespace TestSupport;

/// <summary>A model that answers as a test says, and counts how often it was asked.</summary>
public sealed class CountingModel(Func<CancellationToken, Task<ModelAnswer>> answer) : ILanguageModel
{
    private int _calls;

    public CountingModel(ModelAnswer answer)
        : this(_ => Task.FromResult(answer)) { }

    public int Calls => _calls;

    public static ModelAnswer.Reply Reply { get; } = new("{\"headline\":\"Liman açıldı\"}", ReplyEnd.Complete, 700, 80);

    public Task<ModelAnswer> AskAsync(ModelRequest request, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        return answer(cancellationToken);
    }
}
