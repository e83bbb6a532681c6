using Summarizer.Models;

namespace TestSupport;

/// <summary>Valid requests to a model.</summary>
public static class ModelRequestBuilder
{
    public static ModelRequest Build(string contentHash) =>
        new()
        {
            ContentHash = contentHash,
            Model = "model-1",
            Instructions = "Summarize.",
            Input = "The harbour was closed.",
            Schema = new ReplySchema("draft", "{}"),
            MaxOutputTokens = 1000,
        };
}
