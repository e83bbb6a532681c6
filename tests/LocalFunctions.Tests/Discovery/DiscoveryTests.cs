using LocalFunctions.Discovery;
using LocalFunctions.Hosting;
using LocalFunctions.Tests.HttpFunctions;
using LocalFunctions.Tests.Support;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;

namespace LocalFunctions.Tests.Discovery;

public sealed class DiscoveryTests
{
    private const string Message = """{"name":"message","type":"queueTrigger","direction":"In","queueName":"one"}""";

    [Theory]
    [InlineData("F", Message + "|" + Message, "more than one parameter has a trigger attribute")]
    [InlineData("F", """{"name":"$return","type":"http","direction":"Out"}""", "no parameter has a trigger attribute")]
    [InlineData("F", """{"name":"order","type":"serviceBusTrigger","direction":"In"}""", "this host does not support serviceBusTrigger")]
    [InlineData("F", """{"name":"request","type":"httpTrigger","route":"{*name}/x"}""", "the route '{*name}/x' is not valid")]
    [InlineData("F", """{"name":"timer","type":"timerTrigger","schedule":"every day"}""", "'every day' is not a cron expression")]
    [InlineData("F", """{"name":"message","type":"queueTrigger","queueName":"Not_A_Queue"}""", "'Not_A_Queue' is not a valid queue name")]
    [InlineData("F", """{"name":"blob","type":"blobTrigger","path":"Items/{name}"}""", "'Items/{name}' must start with a container name")]
    [InlineData("F", """{"name":"blob","type":"blobTrigger","path":"items/{name"}""", "'{name' has an unbalanced brace")]
    [InlineData("1st function", Message, "a name must be a letter followed by")]
    public void Read_RefusesFunction(string name, string bindings, string message)
    {
        var error = Assert.Throws<StartException>(() => FunctionFinder.Read([Function(name, bindings.Split('|'))]));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RefusesTwoFunctionsOfOneName()
    {
        var error = Assert.Throws<StartException>(() => FunctionFinder.Read([Function("Same", Message), Function("same", Message)]));

        Assert.Contains("function name 'Same' is used more than once", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RefusesTwoFunctionsOfOneRoute()
    {
        IFunctionMetadata[] functions =
        [
            Function("SharedA", """{"name":"request","type":"httpTrigger","methods":["get"],"route":"shared"}"""),
            Function("SharedB", """{"name":"request","type":"httpTrigger","methods":["put","GET"],"route":"Shared"}"""),
        ];

        var error = Assert.Throws<StartException>(() => FunctionFinder.Read(functions));

        Assert.Contains("'SharedA' and 'SharedB' both answer the route 'shared'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesEveryProblem()
    {
        var error = Assert.Throws<StartException>(() => FunctionFinder.Read([Function("1", Message), Function("F")]));

        Assert.Equal(2, error.Message.Split(Environment.NewLine).Length);
    }

    [Theory]
    [InlineData("extensions:queues:batchSize", "33", "BatchSize")]
    [InlineData("extensions:blobs:maxDegreeOfParallelism", "0", "MaxDegreeOfParallelism")]
    [InlineData("extensions:queues:visibilityTimeout", "soon", "visibilityTimeout")]
    [InlineData("functionTimeout", "soon", "functionTimeout")]
    public void Build_RefusesHostSetting(string name, string value, string message)
    {
        var options = new TestHostOptions
        {
            Functions = [],
            Settings = new Dictionary<string, string?> { [$"AzureFunctionsJobHost:{name}"] = value },
        };

        var error = Assert.Throws<StartException>(() => TestHost.MakeBuilder(options, new Probe()));

        Assert.Contains(message, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--port", "70000", "--port 70000")]
    [InlineData("--port", "http", "--port http")]
    public void Build_RefusesArgument(string name, string value, string message)
    {
        var options = new TestHostOptions { Functions = [], Args = [name, value] };

        var error = Assert.Throws<StartException>(() => TestHost.MakeBuilder(options, new Probe()));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_RefusesHttpFunctions_WithoutWebApplication()
    {
        LocalHosting.Prepare(typeof(DiscoveryTests).Assembly);
        var builder = FunctionsApplication.CreateBuilder([]);
        var options = new LocalFunctionsOptions { FunctionTypes = [typeof(Keys)] };

        var error = Assert.Throws<StartException>(() => builder.UseLocalHost([], typeof(DiscoveryTests).Assembly, options));

        Assert.Contains("ConfigureFunctionsWebApplication()", error.Message, StringComparison.Ordinal);
    }

    private static DefaultFunctionMetadata Function(string name, params string[] bindings) =>
        new()
        {
            Name = name,
            EntryPoint = $"App.{name}.Run",
            Language = "dotnet-isolated",
            ScriptFile = "App.dll",
            RawBindings = bindings,
        };
}
