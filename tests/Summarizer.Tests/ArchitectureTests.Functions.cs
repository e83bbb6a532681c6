namespace Summarizer.Tests;

public sealed partial class ArchitectureTests
{
    /// <summary>Project, folder, and the folders that it may know: only those above it.</summary>
    public static TheoryData<string, string, string[]> FunctionsRows =>
        new()
        {
            { "Summarizer.Functions", "Telemetry", [] },
            { "Summarizer.Functions", "Storage", ["Telemetry"] },
            { "Summarizer.Functions", "Http", [] },
            { "Summarizer.Functions", "Articles", ["Telemetry", "Storage", "Http"] },
            { "Summarizer.Functions", "Digests", ["Telemetry", "Storage", "Http", "Articles"] },
            { "Summarizer.Functions", "Feeds", ["Storage", "Http", "Digests"] },
            { "Summarizer.Functions", "Models", ["Telemetry", "Storage", "Http"] },
            { "Summarizer.Functions", "Daily", ["Storage", "Http", "Digests", "Feeds", "Models"] },
            { "Summarizer.Functions", "Webhooks", ["Telemetry", "Storage", "Http", "Digests", "Daily"] },
            {
                "Summarizer.Functions",
                "Publishing",
                ["Telemetry", "Storage", "Http", "Articles", "Digests", "Feeds", "Models", "Daily", "Webhooks"]
            },
            { "Summarizer.Functions", "Maintenance", ["Storage", "Http", "Articles", "Digests", "Models"] },
            { "Summarizer.Functions", "Pages", ["Http", "Articles", "Digests", "Feeds", "Daily"] },
            { "Summarizer.Functions", "Health", ["Telemetry", "Storage", "Http", "Articles", "Feeds", "Models", "Daily", "Webhooks"] },
        };
}
