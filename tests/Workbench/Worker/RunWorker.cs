using System.Net;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using LocalFunctions.Emulator;
using LocalFunctions.OutOfProcess;
using TestSupport.Telemetry;
using Workbench.Bench;

namespace Workbench.Worker;

/// <summary>
/// <c>worker</c>: takes an article through the functions as published for Azure, in a separate process, with Azurite.
/// </summary>
internal static class RunWorker
{
    private const string Article = "news/harbour.txt";
    private const int MaxArticleBytes = 33_000_000;

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1),
        Interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the command. Exit code 1 if a response is not as expected.</summary>
    public static async Task<int> RunAsync(string published, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("worker-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        await using var collector = await OtlpCollector.StartAsync(cancellationToken: cancellationToken);
        await using var app = await PublishedApp.StartAsync(
            Path.GetFullPath(published),
            [
                new("ArticleStorage", azurite.NewAccount()),
                new("Articles__MaxBytes", $"{MaxArticleBytes}"),
                new("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url.OriginalString),
                new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                new("OTEL_BSP_SCHEDULE_DELAY", "250"),
            ],
            cancellationToken
        );
        Console.WriteLine($"Loaded {app.Functions.Count} functions.");

        using var client = new HttpClient { BaseAddress = app.Address };
        var story = new Story(client);

        // The copies next to this program come from a build, not from publishing.
        foreach (var assembly in (string[])["Summarizer.Functions.dll", "Summarizer.dll", "LocalFunctions.dll"])
            story.Tell(
                IdOf(Path.Combine(published, assembly)) == IdOf(Path.Combine(AppContext.BaseDirectory, assembly)),
                $"{assembly} is identical to a Release build"
            );

        // A real host finds blob and queue triggers through these extensions. This program does not need them.
        foreach (var extension in (string[])["Storage.Blobs", "Storage.Queues"])
            await story.CheckAsync($"extensions.json names {extension}", () => Task.FromResult(HasExtension(published, extension)));
        await story.TellAsync(app.FunctionKey);
        await story.CheckAsync("The upload's trace continues in DigestArticle", () => Task.FromResult(IsOneTrace(collector)));
        await app.DisposeAsync();
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return story.IsGood ? 0 : 1;
    }

    /// <summary>The id of a compilation. Ahead-of-time compilation keeps it.</summary>
    private static Guid IdOf(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var metadata = image.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static bool HasExtension(string published, string name)
    {
        var extensions = Path.Combine(published, "extensions.json");
        return File.Exists(extensions)
            && File.ReadAllText(extensions).Contains(name, StringComparison.Ordinal)
            && Directory.EnumerateFiles(Path.Combine(published, ".azurefunctions"), $"*{name}*.dll").Any();
    }

    private static bool IsOneTrace(OtlpCollector collector) =>
        collector
            .Spans.Where(span => span.Attributes.GetValueOrDefault("summarizer.article") == Article)
            .Any(span =>
                collector.Spans.Any(parent =>
                    parent.SpanId == span.ParentId && parent.Name.Contains("PutArticle", StringComparison.Ordinal)
                )
            );

    private sealed class Story(HttpClient client)
    {
        public bool IsGood { get; private set; } = true;

        public async Task TellAsync(string key)
        {
            await AnswersAsync("POST", "/reconcile", HttpStatusCode.Unauthorized, "");
            client.DefaultRequestHeaders.Add("x-functions-key", key);
            await AnswersAsync("GET", "/health", HttpStatusCode.OK, "\"status\":\"ok\"");
            await AnswersAsync("PUT", $"/articles/{Article}", HttpStatusCode.Accepted, Article, SmallArticles.Write(1));
            await CheckAsync(
                "The article gets its digest",
                async () => await ReadAsync($"/digests/{Article}") is { Status: HttpStatusCode.OK }
            );
            await AnswersAsync("GET", $"/digests/{Article}", HttpStatusCode.OK, "\"quotesVerified\":");
            await AnswersAsync("GET", $"/digests/{Article.Replace("/", "%2F", StringComparison.Ordinal)}", HttpStatusCode.OK, Article);
            await AnswersAsync("GET", $"/digests/{Article.Replace("/", "%252F", StringComparison.Ordinal)}", HttpStatusCode.OK, Article);
            await CheckAsync(
                "The feed has it",
                async () => (await ReadAsync("/feed.json")).Text.Contains(Article, StringComparison.Ordinal)
            );
            await AnswersAsync("GET", "/daily/today.json", HttpStatusCode.OK, Article);
            await AnswersAsync("GET", $"/read/{Article}", HttpStatusCode.OK, "<h1");
            await AnswersAsync(
                "POST",
                "/subscriptions",
                HttpStatusCode.UnprocessableEntity,
                "public address",
                """{"url":"https://127.0.0.1/"}"""
            );
            foreach (
                var (method, path) in ((string, string)[])
                    [("GET", "digests"), ("GET", "texts"), ("GET", "read"), ("PUT", "articles"), ("DELETE", "articles"), ("POST", "replay")]
            )
                await AnswersAsync(method, $"/{path}/", HttpStatusCode.BadRequest, "\"title\"");
            await UploadAsync("big.txt", 31_000_000, HttpStatusCode.Accepted);
            await CheckAsync(
                "It is rejected, because it is not text",
                async () => await ReadAsync("/digests/big.txt") is { Status: HttpStatusCode.UnprocessableEntity }
            );
            await UploadAsync("bigger.txt", MaxArticleBytes + 1, HttpStatusCode.RequestEntityTooLarge);
            await AnswersAsync("POST", $"/replay/{Article}", HttpStatusCode.Accepted, Article);
            await AnswersAsync("POST", "/reconcile", HttpStatusCode.Accepted, "");
            await AnswersAsync("DELETE", $"/articles/{Article}", HttpStatusCode.NoContent, "");
            await AnswersAsync("GET", $"/digests/{Article}", HttpStatusCode.Gone, "retracted");
        }

        public async Task CheckAsync(string what, Func<Task<bool>> isSo)
        {
            using var timeout = new CancellationTokenSource(Timeout);
            var isGood = await isSo();
            for (; !isGood && !timeout.IsCancellationRequested; isGood = await isSo())
                await Task.Delay(Interval, CancellationToken.None);
            Tell(isGood, what);
        }

        public void Tell(bool isGood, string what)
        {
            Console.WriteLine($"{(isGood ? "good " : "WRONG")}  {what}");
            IsGood &= isGood;
        }

        /// <summary>Uploads with and without a Content-Length. Without one, only the servers' limits end the upload early.</summary>
        private async Task UploadAsync(string name, int bytes, HttpStatusCode status)
        {
            var body = new byte[bytes];
            foreach (var isChunked in (bool[])[false, true])
            {
                using var request = new HttpRequestMessage(HttpMethod.Put, $"/articles/{name}") { Content = new ByteArrayContent(body) };
                request.Headers.TransferEncodingChunked = isChunked;
                using var response = await client.SendAsync(request);
                Tell(
                    response.StatusCode == status,
                    $"PUT /articles/{name} of {bytes:N0} bytes{(isChunked ? ", length unknown" : "")}: {(int)response.StatusCode}"
                );
            }
        }

        private async Task AnswersAsync(string method, string path, HttpStatusCode status, string text, string? body = null)
        {
            var (answered, answer) = await ReadAsync(path, method, body);
            Tell(
                answered == status && answer.Contains(text, StringComparison.Ordinal),
                $"{method} {path}: {(int)answered} {answer[..Math.Min(answer.Length, 100)].ReplaceLineEndings(" ")}"
            );
        }

        private async Task<(HttpStatusCode Status, string Text)> ReadAsync(string path, string method = "GET", string? body = null)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (body is not null)
                request.Content = new StringContent(body);
            using var response = await client.SendAsync(request);
            return (response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }
}
