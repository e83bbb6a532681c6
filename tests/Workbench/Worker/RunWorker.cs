using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LocalFunctions;
using Workbench.Bench;
using Workbench.Collect;

namespace Workbench.Worker;

/// <summary><c>worker</c>: an article's way through the functions as they are published for Azure, in the real worker, on Azurite.</summary>
internal static class RunWorker
{
    private const string Article = "news/harbour.txt";

    /// <summary>Runs the verb. Exit code 1 where an answer is not as it should be.</summary>
    public static async Task<int> RunAsync(string published, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("worker-").FullName;
        await using var azurite = await Azurite.StartAsync(new AzuriteOptions { DataFolder = folder }, cancellationToken);
        await using var collector = await OtlpCollector.StartAsync(cancellationToken: cancellationToken);
        await using var host = await WorkerHost.StartAsync(
            Path.GetFullPath(published),
            [
                ("ArticleStorage", azurite.NewAccount()), ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Url.OriginalString),
                ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_BSP_SCHEDULE_DELAY", "250"),
            ],
            cancellationToken);
        Console.WriteLine($"{host.Functions.Count} functions are loaded.");

        var story = new Story(host);
        // Without these a Functions host finds no functions, or no triggers.
        foreach (var file in (string[])["worker.config.json", "extensions.json", ".azurefunctions/function.deps.json", "host.json"])
            story.Check(File.Exists(Path.Combine(published, file)), $"{file} is published");
        await story.TellAsync();
        await story.CheckAsync("The upload's trace goes on in DigestArticle", () => IsOneTrace(collector));
        await azurite.StopAsync();
        Directory.Delete(folder, recursive: true);
        return story.IsGood ? 0 : 1;
    }

    private static bool IsOneTrace(OtlpCollector collector) => collector.Spans
        .Where(span => span.Attributes.GetValueOrDefault("summarizer.article") == Article)
        .Any(span => collector.Spans.Any(parent => parent.SpanId == span.ParentId && parent.Name.Contains("PutArticle", StringComparison.Ordinal)));

    private sealed class Story(WorkerHost host)
    {
        public bool IsGood { get; private set; } = true;

        public async Task TellAsync()
        {
            await AnswersAsync("GetHealth", HttpMethod.Get, "/health", HttpStatusCode.OK, "\"status\":\"ok\"");
            await AnswersAsync("PutArticle", HttpMethod.Put, $"/articles/{Article}", HttpStatusCode.Accepted, Article, SmallArticles.Write(1), ("name", Article));
            await AnswersAsync("GetDigest", HttpMethod.Get, $"/digests/{Article}", HttpStatusCode.Accepted, "working", names: ("name", Article));
            await host.InvokeAsync("DigestArticle", "article", Blob("articles", Article), ("name", Article));
            await AnswersAsync("GetDigest", HttpMethod.Get, $"/digests/{Article}", HttpStatusCode.OK, "\"quotesVerified\":", names: ("name", Article));
            await AnswersAsync("GetFeed", HttpMethod.Get, "/feed.json", HttpStatusCode.OK, Article);
            await AnswersAsync("GetDaily", HttpMethod.Get, "/daily/today.json", HttpStatusCode.OK, Article, names: ("day", "today"));
            await AnswersAsync("CreateSubscription", HttpMethod.Post, "/subscriptions", HttpStatusCode.UnprocessableEntity, "no public address", """{"url":"https://127.0.0.1/"}""");
            await host.InvokeAsync("NotifySubscribers", "message", Text($$"""{"v":1,"id":"{{Article}}","revision":1,"attempt":1}"""));
            await host.InvokeAsync("DigestOnRequest", "message", Text($$"""{"v":1,"id":"{{Article}}","revision":0,"attempt":1}"""));
            foreach (var timer in (string[])["PublishDailyDigest", "ReconcileArticles", "EraseDeliveries"]) await host.InvokeAsync(timer, "timer", Text("""{"IsPastDue":false}"""));
            await AnswersAsync("DeleteArticle", HttpMethod.Delete, $"/articles/{Article}", HttpStatusCode.NoContent, "", names: ("name", Article));
            await AnswersAsync("GetDigest", HttpMethod.Get, $"/digests/{Article}", HttpStatusCode.Gone, "retracted", names: ("name", Article));
        }

        public async Task CheckAsync(string what, Func<bool> isSo)
        {
            for (var i = 0; i < 100 && !isSo(); i++) await Task.Delay(100);
            Tell(isSo(), what);
        }

        public void Check(bool isSo, string what) => Tell(isSo, what);

        private async Task AnswersAsync(
            string function, HttpMethod method, string path, HttpStatusCode status, string text, string? body = null, params (string Name, string Value)[] names)
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
            if (body is not null) request.Content = new StringContent(body);
            using var response = await host.SendAsync(function, request, names);
            var answer = await response.Content.ReadAsStringAsync();
            Tell(response.StatusCode == status && answer.Contains(text, StringComparison.Ordinal), $"{method} {path}: {(int)response.StatusCode} {answer[..Math.Min(answer.Length, 100)].ReplaceLineEndings(" ")}");
        }

        private void Tell(bool isGood, string what)
        {
            Console.WriteLine($"{(isGood ? "good " : "WRONG")}  {what}");
            IsGood &= isGood;
        }

        private static JsonObject Text(string text) => new() { ["string"] = text };

        // What the blobs extension hands over for a BlobClient.
        private static JsonObject Blob(string container, string name) => new()
        {
            ["modelBindingData"] = new JsonObject
            {
                ["version"] = "1.0",
                ["source"] = "AzureStorageBlobs",
                ["contentType"] = "application/json",
                ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"Connection":"ArticleStorage","ContainerName":"{{container}}","BlobName":"{{name}}"}""")),
            },
        };
    }
}
