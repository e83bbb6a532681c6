using Summarizer.Models;

namespace EndToEnd.Tests.Support;

/// <summary>Valid options of a model.</summary>
internal static class ModelOptionsBuilder
{
    public static ModelOptions Build(string name = "model-1", long? dailyTokenLimit = null) =>
        new()
        {
            Endpoint = new Uri("https://model.test/v1"),
            Name = name,
            DailyTokenLimit = dailyTokenLimit,
        };
}
