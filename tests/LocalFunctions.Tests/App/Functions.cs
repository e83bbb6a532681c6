using Azure.Storage.Blobs;

namespace LocalFunctions.TestApp;

public static class Functions
{
    [Function("Hello")]
    public static IResult Hello([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "hello")] HttpRequest request) =>
        Results.Text("hello");

    [Function("Read")]
    public static async Task ReadAsync(
        [BlobTrigger("items/{name}", Connection = "TestStorage")] BlobClient blob,
        string name,
        CancellationToken cancellationToken
    )
    {
        var text = (await blob.DownloadContentAsync(cancellationToken)).Value.Content.ToString();
        Console.WriteLine($"reading {name}");
        if (text == "slow")
            await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
        Console.WriteLine($"ran {name}");
    }

    [Function("Work")]
    public static async Task WorkAsync(
        [QueueTrigger("work", Connection = "TestStorage")] string message,
        CancellationToken cancellationToken
    )
    {
        Console.WriteLine($"working on {message}");
        if (message == "slow")
            await Task.Delay(TimeSpan.FromSeconds(2), cancellationToken);
        Console.WriteLine($"worked on {message}");
    }

    [Function("Tick")]
    public static void Tick([TimerTrigger("0 0 3 * * *")] TimerInfo timer) => Console.WriteLine($"tick, late {timer.IsPastDue}");
}
