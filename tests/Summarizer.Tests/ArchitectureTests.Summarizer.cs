namespace Summarizer.Tests;

public sealed partial class ArchitectureTests
{
    public static TheoryData<string, string, string[]> SummarizerRows =>
        new()
        {
            { "Summarizer", "Text", [] },
            { "Summarizer", "Languages", ["Text"] },
            { "Summarizer", "Sentences", ["Text", "Languages"] },
            { "Summarizer", "Articles", ["Text", "Languages", "Sentences"] },
            { "Summarizer", "Names", ["Text", "Languages", "Sentences", "Articles"] },
            { "Summarizer", "PromptInjection", ["Text", "Languages", "Sentences", "Articles"] },
            { "Summarizer", "Quotes", ["Text", "Languages", "Sentences", "Articles", "Names"] },
            { "Summarizer", "Facts", ["Text", "Languages", "Sentences", "Articles", "Names"] },
            { "Summarizer", "Extraction", ["Text", "Languages", "Sentences", "Articles", "Names", "Quotes"] },
            { "Summarizer", "Models", ["Text", "Languages", "Sentences", "Articles", "Names", "Quotes", "Extraction"] },
            {
                "Summarizer",
                "Digests",
                ["Text", "Languages", "Articles", "Names", "PromptInjection", "Quotes", "Facts", "Extraction", "Models"]
            },
            { "Summarizer", "SecondChecks", ["Articles", "Facts", "Models", "Digests"] },
            { "Summarizer", "Feeds", ["Articles", "Digests"] },
            {
                "Summarizer",
                "Daily",
                ["Text", "Languages", "Sentences", "Articles", "Names", "Quotes", "Facts", "Extraction", "Models", "Digests"]
            },
            { "Summarizer", "Pages", ["Articles", "Quotes", "Facts", "Models", "Digests", "Feeds", "Daily"] },
            { "Summarizer", "Webhooks", ["Languages", "Articles", "Digests"] },
        };
}
