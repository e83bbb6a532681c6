using Summarizer.Digests;
using Summarizer.Functions;

namespace EndToEnd.Tests.Support;

/// <summary>Valid settings of the app.</summary>
internal static class SettingsBuilder
{
    public static Settings Build(string connectionString) =>
        new()
        {
            ArticleStorage = new StorageAccount(connectionString, null, null, null),
            MaxArticleBytes = 1 << 20,
            Digest = new DigestOptions(),
            TimeZone = TimeZoneInfo.Utc,
            FeedTitle = "Digests",
            FeedBaseUrl = null,
        };
}
