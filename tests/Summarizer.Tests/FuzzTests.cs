using Summarizer.Articles;
using Summarizer.Digests;
using TestSupport.Hostile;

namespace Summarizer.Tests;

/// <summary>A thousand damaged inputs of each kind. <c>workbench fuzz</c> runs more, and one alone.</summary>
public sealed class FuzzTests
{
    [Theory]
    [InlineData("reader")]
    [InlineData("documents")]
    [InlineData("engine")]
    [InlineData("reply")]
    public async Task NoInput_BreaksThe(string target)
    {
        var failures = await Fuzzer.RunAsync(FuzzTargets.All[target], seed: 1, Enumerable.Range(0, 1000));

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>What is damaged must be whole before: otherwise only the first check of a format would be tested.</summary>
    [Fact]
    public void Documents_AreReadAsTheirFormats()
    {
        var readings = DocumentSeeds.All.Select(seed => ArticleReader.Read(new Upload("a", seed))).ToList();

        Assert.Equal(
            ["docx", "docx", "epub", "odt", "odt", "pdf", "pdf", "pdf", "pdf", "text"],
            readings
                .OfType<ArticleReading.Readable>()
                .Select(reading => FormatNames.Of(reading.Article.ContentType))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            [RejectionCodes.Archive, RejectionCodes.Encrypted],
            readings.OfType<ArticleReading.Unreadable>().Select(reading => reading.Rejection.Code).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Much damage inside a document still leaves an article, so that the stages after the container are reached.</summary>
    [Fact]
    public void DamagedDocuments_AreOftenRead()
    {
        var readings = Enumerable.Range(0, 300).Select(seed => new Upload("a", DocumentSeeds.WithDamagedParts(new Random(seed))));

        Assert.InRange(readings.Count(upload => ArticleReader.Read(upload) is ArticleReading.Readable), 80, 300);
    }
}
