using Azure.Storage.Blobs;
using LocalFunctions.Tests.Testing;
using Microsoft.AspNetCore.Http;

namespace LocalFunctions.Tests;

public sealed class DiscoveryTests
{
    [Theory]
    [InlineData(typeof(TwoOfAName), "function name 'Same' is used more than once")]
    [InlineData(typeof(TwoTriggers), "more than one parameter has a trigger attribute")]
    [InlineData(typeof(NoTrigger), "no parameter has a trigger attribute")]
    [InlineData(typeof(Hidden), "must be public")]
    [InlineData(typeof(PlainObject), "an HTTP function returns IResult or Task<IResult>; a String would not be written")]
    [InlineData(typeof(NothingReturned), "an HTTP function returns IResult or Task<IResult>; a Void would not be written")]
    [InlineData(typeof(QueueReturns), "only HTTP functions return a value; this one returns Int32")]
    [InlineData(typeof(WrongBlobParameter), "parameter 'blob' must be BlobClient, not Stream")]
    [InlineData(typeof(UnknownParameter), "parameter 'title' (String) can be bound neither by type nor by name")]
    [InlineData(typeof(UnmakeableParameter), "parameter 'name' is a Stream, which cannot be made from a string")]
    [InlineData(typeof(AfterCatchAll), "the route '{*name}/x' is not legal")]
    [InlineData(typeof(SharedRoute), "'SharedA' and 'SharedB' both answer the route 'shared'")]
    [InlineData(typeof(BadSchedule), "'every day' is not a cron expression")]
    [InlineData(typeof(BadQueueName), "'Not_A_Queue' is not a queue name")]
    [InlineData(typeof(BadBlobPath), "'Items/{name}' must start with a container name")]
    [InlineData(typeof(OpenBrace), "'{name' has a brace without its partner")]
    [InlineData(typeof(BadName), "a name is a letter followed by")]
    public void Build_RefusesFunction(Type functions, string message)
    {
        FunctionsApplicationBuilder builder = TestHost.MakeBuilder(new TestHostOptions { Functions = [functions], Storage = "unused" }, new Probe());

        StartException error = Assert.Throws<StartException>(() => builder.Build());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_NamesEveryProblem()
    {
        FunctionsApplicationBuilder builder = TestHost.MakeBuilder(
            new TestHostOptions { Functions = [typeof(NoTrigger), typeof(BadSchedule)], Storage = "unused" }, new Probe());

        StartException error = Assert.Throws<StartException>(() => builder.Build());

        Assert.Equal(2, error.Message.Split(Environment.NewLine).Length);
    }

    [Theory]
    [InlineData("extensions:queues:batchSize", "33", "BatchSize")]
    [InlineData("extensions:blobs:maxDegreeOfParallelism", "0", "MaxDegreeOfParallelism")]
    [InlineData("extensions:queues:visibilityTimeout", "soon", "visibilityTimeout")]
    [InlineData("functionTimeout", "soon", "functionTimeout")]
    public void Build_RefusesHostSetting(string name, string value, string message)
    {
        var options = new TestHostOptions { Functions = [], Settings = new Dictionary<string, string?> { [$"AzureFunctionsJobHost:{name}"] = value } };

        StartException error = Assert.Throws<StartException>(() => TestHost.MakeBuilder(options, new Probe()).Build());

        Assert.Contains(message, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--port", "70000", "--port 70000")]
    [InlineData("--port", "http", "--port http")]
    public void Build_RefusesArgument(string name, string value, string message)
    {
        var options = new TestHostOptions { Functions = [], Args = [name, value] };

        StartException error = Assert.Throws<StartException>(() => TestHost.MakeBuilder(options, new Probe()).Build());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_RefusesHttpFunctions_WithoutWebApplication()
    {
        FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder(
            [], typeof(DiscoveryTests).Assembly, new LocalFunctionsOptions { FunctionTypes = [typeof(HttpTriggerTests.Keys)] });

        StartException error = Assert.Throws<StartException>(() => builder.Build());

        Assert.Contains("ConfigureFunctionsWebApplication()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_RefusesAssemblyWithoutFunctions()
    {
        FunctionsApplicationBuilder builder = FunctionsApplication.CreateBuilder([], typeof(Xunit.Assert).Assembly);

        StartException error = Assert.Throws<StartException>(() => builder.Build());

        Assert.Contains("There are no functions in xunit.assert", error.Message, StringComparison.Ordinal);
    }

    public static class TwoOfAName
    {
        [Function("Same")]
        public static void One([QueueTrigger("one")] string message) => _ = message;

        [Function("same")]
        public static void Two([QueueTrigger("two")] string message) => _ = message;
    }

    public static class TwoTriggers
    {
        [Function("F")]
        public static void Run([QueueTrigger("one")] string one, [QueueTrigger("two")] string two) => _ = one + two;
    }

    public static class NoTrigger
    {
        [Function("G")]
        public static void Run(string message) => _ = message;
    }

    public static class Hidden
    {
        [Function("F")]
        internal static void Run([QueueTrigger("one")] string message) => _ = message;
    }

    public static class PlainObject
    {
        [Function("F")]
        public static string Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => request.Path;
    }

    public static class NothingReturned
    {
        [Function("F")]
        public static Task Run([HttpTrigger(AuthorizationLevel.Anonymous)] HttpRequest request) => request.Body.FlushAsync();
    }

    public static class QueueReturns
    {
        [Function("F")]
        public static Task<int> Run([QueueTrigger("one")] string message) => Task.FromResult(message.Length);
    }

    public static class WrongBlobParameter
    {
        [Function("F")]
        public static void Run([BlobTrigger("items/{name}")] Stream blob) => _ = blob;
    }

    public static class UnknownParameter
    {
        [Function("F")]
        public static void Run([BlobTrigger("items/{name}")] BlobClient blob, string title) => _ = blob.Name + title;
    }

    public static class UnmakeableParameter
    {
        [Function("F")]
        public static void Run([BlobTrigger("items/{name}")] BlobClient blob, Stream name) => _ = (blob, name);
    }

    public static class AfterCatchAll
    {
        [Function("F")]
        public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, Route = "{*name}/x")] HttpRequest request) => Results.Ok();
    }

    public static class SharedRoute
    {
        [Function("SharedA")]
        public static IResult One([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "shared")] HttpRequest request) => Results.Ok();

        [Function("SharedB")]
        public static IResult Two([HttpTrigger(AuthorizationLevel.Anonymous, "put", "GET", Route = "Shared")] HttpRequest request) => Results.Ok();
    }

    public static class BadSchedule
    {
        [Function("F")]
        public static void Run([TimerTrigger("every day")] TimerInfo timer) => _ = timer;
    }

    public static class BadQueueName
    {
        [Function("F")]
        public static void Run([QueueTrigger("Not_A_Queue")] string message) => _ = message;
    }

    public static class BadBlobPath
    {
        [Function("F")]
        public static void Run([BlobTrigger("Items/{name}")] BlobClient blob) => _ = blob;
    }

    public static class OpenBrace
    {
        [Function("F")]
        public static void Run([BlobTrigger("items/{name")] BlobClient blob) => _ = blob;
    }

    public static class BadName
    {
        [Function("1st function")]
        public static void Run([QueueTrigger("one")] string message) => _ = message;
    }
}
