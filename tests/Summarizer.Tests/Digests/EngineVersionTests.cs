using Summarizer.Digests;

namespace Summarizer.Tests.Digests;

public sealed class EngineVersionTests
{
    private static readonly EngineVersion Unchecked = new("small", "1", Language: null);

    // The check of the digest's engine, of the current engine; whether the model wrote the digest; whether it is current.
    [Theory]
    [InlineData(null, null, EngineKind.Model, true)]
    [InlineData(null, "check-1", EngineKind.Model, false)]
    [InlineData("check-1", null, EngineKind.Model, false)]
    [InlineData("check-1", "check-1", EngineKind.Model, true)]
    [InlineData("check-1", "check-2", EngineKind.Model, false)]
    [InlineData(null, "check-1", EngineKind.Extractive, true)]
    [InlineData("check-1", null, EngineKind.Extractive, true)]
    public void Produced_TellsWhetherTheSecondCheckIsTheSame(string? before, string? now, EngineKind kind, bool isCurrent)
    {
        var digest = DigestBuilder.Build() with { Engine = (Unchecked with { CheckVersion = before }).ToEngine(kind, default) };

        Assert.Equal(
            isCurrent,
            (Unchecked with { CheckVersion = now }).Produced(digest with { Article = digest.Article with { Language = "en" } })
        );
    }
}
