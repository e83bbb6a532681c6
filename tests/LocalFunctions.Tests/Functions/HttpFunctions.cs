using LocalFunctions.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace LocalFunctions.Tests.HttpFunctions;

public static class Routes
{
    [Function("Plain")]
    public static IResult Plain([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text("plain");

    [Function("Words")]
    public static IResult Words(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "words/{word}/{number:int}/{id:guid}")] HttpRequest request,
        string word,
        int number,
        Guid id
    ) => Results.Text($"{word} {number} {id}");

    [Function("Maybe")]
    public static IResult Maybe(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "maybe/{number:int?}")] HttpRequest request,
        int? number
    ) => Results.Text(number is null ? "none" : $"{number}");

    [Function("Deep")]
    public static async Task<IResult> DeepAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "deep/{*name}")] HttpRequest request,
        string name,
        CancellationToken cancellationToken
    )
    {
        await Task.Delay(1, cancellationToken);
        return Results.Text(name);
    }

    [Function("DayData")]
    public static IResult DayData(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "days/{day}.json")] HttpRequest request,
        string day
    ) => Results.Text($"{day} as data");

    [Function("Day")]
    public static IResult Day([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "days/{day}")] HttpRequest request, string day) =>
        Results.Text(day);

    [Function("Headed")]
    public static IResult Headed([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "headed")] HttpRequest request) =>
        Results.Text("headed");
}

public static class Root
{
    [Function("Root")]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "{ignored:maxlength(0)?}")] HttpRequest request) =>
        Results.Text("root");
}

public static class Failing
{
    [Function("Throw")]
    public static IResult Throw([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) =>
        throw new InvalidOperationException("secret text");

    [Function("ReadBody")]
    public static async Task<IResult> ReadAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        await request.Body.CopyToAsync(Stream.Null, cancellationToken);
        return Results.Ok();
    }
}

public sealed class Slow(Probe probe)
{
    [Function("Slow")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        probe.Note("begun");
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        probe.Note("cancelled");
        cancellationToken.ThrowIfCancellationRequested();
        return Results.Ok();
    }
}

public static class Keys
{
    [Function("Open")]
    public static IResult Open([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => Results.Text("open");

    [Function("Keyed")]
    public static IResult Keyed([HttpTrigger(AuthorizationLevel.Function)] HttpRequest request) => Results.Text("keyed");
}
