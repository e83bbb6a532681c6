using System.CommandLine;
using Workbench;
using Workbench.Bench;
using Workbench.Evaluate;

var root = new RootCommand("Measures and tries out the article summarizer.")
{
    new Command("evaluate", "Run an engine over a data set, for a scorer to judge.")
    {
        Evaluation("summaries", "{id, lang, title?, text, sentences[]?, k?} to {id, summary}", EvaluateSummaries.RunAsync),
        Evaluation("quotes", "{id, lang, text} to {id, quotes:[{start, end, speaker}]}, offsets in Unicode code points", (input, output, _, token) => EvaluateQuotes.RunAsync(input, output, token)),
        Evaluation("injections", "{id, lang?, text} to {id, addressesModel, spans:[{start, end}]}, likewise", (input, output, _, token) => EvaluateInjections.RunAsync(input, output, token)),
    },
    new Command("bench", "Measure the running product beside its limit in the same run.")
    {
        Ingest(),
    },
    Digest(),
};

return await root.Parse(args).InvokeAsync();

static Command Evaluation(string name, string description, Func<string, string, int?, CancellationToken, Task<int>> run)
{
    var input = new Argument<string>("in.jsonl") { Description = "A JSON object a line." };
    var output = new Argument<string>("out.jsonl") { Description = "The file to write." };
    var k = new Option<int?>("--k") { Description = "Sentences a summary where a line does not say." };
    var command = new Command(name, description) { input, output, k };
    command.SetAction((result, cancellationToken) =>
        run(result.GetRequiredValue(input), result.GetRequiredValue(output), result.GetValue(k), cancellationToken));
    return command;
}

static Command Digest()
{
    var files = new Argument<string[]>("file") { Description = "Articles.", Arity = ArgumentArity.OneOrMore };
    var command = new Command("digest", "Print the digests of files without storing anything.") { files };
    command.SetAction((result, cancellationToken) => TryDigest.RunAsync(result.GetRequiredValue(files), cancellationToken));
    return command;
}

static Command Ingest()
{
    var articles = new Option<int>("--articles") { Description = "How many articles are uploaded at once.", DefaultValueFactory = _ => 1000 };
    var rounds = new Option<int>("--rounds") { Description = "How often; the median counts.", DefaultValueFactory = _ => 3 };
    var command = new Command("ingest", "Articles per second from upload to published digest.") { articles, rounds };
    command.SetAction((result, cancellationToken) => BenchIngest.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken));
    return command;
}
