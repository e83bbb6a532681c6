using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.AspNetCore.Connections;
using TestSupport.FakeModel;
using TestSupport.Webhooks;
using Workbench;
using Workbench.Bench;
using Workbench.Bench.Reading;
using Workbench.Collect;
using Workbench.Evaluate;
using Workbench.FakeModel;
using Workbench.Fuzz;
using Workbench.Receive;
using Workbench.Simulate;
using Workbench.Torture;
using Workbench.Worker;

var root = new RootCommand("Measure and try out the article summarizer.")
{
    new Command("evaluate", "Run an engine over a data set and write its output for a scorer.")
    {
        Evaluation("summaries", "{id, lang, title?, text, sentences[]?, k?} to {id, summary}", EvaluateSummaries.RunAsync),
        Evaluation(
            "quotes",
            "{id, lang, text} to {id, quotes:[{start, end, speaker}]}, offsets in Unicode code points",
            (input, output, _, token) => EvaluateQuotes.RunAsync(input, output, token)
        ),
        Evaluation(
            "facts",
            "{id, lang, text, summary} to {id, unsupported[]}",
            (input, output, _, token) => EvaluateFacts.RunAsync(input, output, token)
        ),
        Evaluation(
            "planted",
            "{id, lang, text, names:[{text, kind}]} to {id, lang, name, plant, sentence, isCaught}; prints the share found per language",
            (input, output, _, token) => EvaluatePlanted.RunAsync(input, output, token)
        ),
        Evaluation(
            "names",
            "{id, lang, text, names:[{text, kind, form?}]} to {id, lang, missed[], wrong[]}; prints recall and precision per kind",
            (input, output, _, token) => EvaluateNames.RunAsync(input, output, token)
        ),
        Evaluation(
            "strangers",
            "{text, lang, title?} of unrelated articles to the groups found; prints how many are grouped on sampled days",
            (input, output, _, token) => EvaluateStrangers.RunAsync(input, output, token)
        ),
        Evaluation(
            "stories",
            "{id, story, language?, text, heldOut?} to {id, story}; prints pairwise precision, recall and F1",
            (input, output, _, token) => EvaluateStories.RunAsync(input, output, token)
        ),
        Injections(),
        Evaluation(
            "languages",
            "{id, language, text} to {id, language}; prints the accuracy per language, the confusions, and the cost",
            (input, output, _, token) => EvaluateLanguages.RunAsync(input, output, token)
        ),
        Evaluation(
            "reading",
            "a manifest of {file} to {id, title, date, url, language, author, text, rejected}",
            (input, output, _, token) => EvaluateReading.RunAsync(input, output, token)
        ),
        Evaluation(
            "encodings",
            "a folder with a manifest.json of {file, declared_encoding} to {id, encoding, text, rejected}; prints right, wrong, refused",
            (input, output, _, token) => EvaluateEncodings.RunAsync(input, output, token)
        ),
    },
    new Command("bench", "Measure the running product and its theoretical limit in the same run.")
    {
        Ingest(),
        Model(),
        Stories(),
        Reconcile(),
        Day(),
        Flood(),
        Uploads(),
        Feed(),
        Bare(),
        BareFeed(),
        Webhooks(),
        FanOut(),
        Reading(),
        Hostile(),
        Stages(),
        Read(),
    },
    Digest(),
    FakeModel(),
    Receive(),
    Collect(),
    Worker(),
    Torture(),
    Simulate(),
    Fuzz(),
};

try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{exception.Message} Choose another port with --port.");
    return 1;
}
catch (InvalidDataException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}

static Command Evaluation(string name, string description, Func<string, string, int?, CancellationToken, Task<int>> run)
{
    var input = new Argument<string>("in.jsonl") { Description = "A file with one JSON object per line." };
    var output = new Argument<string>("out.jsonl") { Description = "The file to write." };
    var k = new Option<int?>("--k") { Description = "Sentences per summary, for lines without k." };
    var command = new Command(name, description) { input, output, k };
    command.SetAction(
        (result, cancellationToken) =>
            run(result.GetRequiredValue(input), result.GetRequiredValue(output), result.GetValue(k), cancellationToken)
    );
    return command;
}

static Command Injections()
{
    var command = Evaluation(
        "injections",
        "{id, lang?, text} to {id, addressesModel, spans:[{start, end}]}, offsets in Unicode code points",
        (input, output, _, token) => EvaluateInjections.RunAsync(input, output, token)
    );
    var obey = new Option<bool>("--obey")
    {
        Description = "Publish the draft of a model that obeys: {id, lang?, text, obeyed} to {id, published, appended}.",
    };
    command.Add(obey);
    command.SetAction(
        (result, cancellationToken) =>
        {
            var (input, output) = (result.GetRequiredValue<string>("in.jsonl"), result.GetRequiredValue<string>("out.jsonl"));
            return result.GetValue(obey)
                ? EvaluateObedience.RunAsync(input, output, cancellationToken)
                : EvaluateInjections.RunAsync(input, output, cancellationToken);
        }
    );
    return command;
}

static Command Digest()
{
    var files = new Argument<string[]>("file") { Description = "Articles.", Arity = ArgumentArity.OneOrMore };
    var text = new Option<bool>("--text") { Description = "Print what was read instead: head and paragraphs." };
    var command = new Command("digest", "Print the digests of files without storing anything.") { files, text };
    command.SetAction(
        (result, cancellationToken) => TryDigest.RunAsync(result.GetRequiredValue(files), result.GetValue(text), cancellationToken)
    );
    return command;
}

static Command Ingest()
{
    var articles = new Option<int>("--articles")
    {
        Description = "The number of articles, uploaded at once.",
        DefaultValueFactory = _ => 1000,
    };
    var rounds = new Option<int>("--rounds")
    {
        Description = "The number of rounds; the result is their median.",
        DefaultValueFactory = _ => 3,
    };
    var command = new Command("ingest", "Measure the articles per second from upload to published digest.") { articles, rounds };
    command.SetAction(
        (result, cancellationToken) => BenchIngest.RunAsync(result.GetValue(articles), result.GetValue(rounds), cancellationToken)
    );
    return command;
}

static Command FakeModel()
{
    var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", DefaultValueFactory = _ => 8089 };
    var latency = new Option<string>("--latency")
    {
        Description = "How long each reply takes, such as 2s or 500ms.",
        DefaultValueFactory = _ => "0s",
    };
    latency.Validators.Add(result => Report(result, text => FakeDuration.Parse(text)));
    var failures = new Option<string[]>("--fail")
    {
        Description =
            "A failure and its share of the calls, such as "
            + "429:0.2, 503:0.1, cut:0.05, hang:0.01, html:0.1, invalid:0.1, mess:0.5. Repeatable.",
    };
    failures.Validators.Add(result => Report(result, text => FakeFaults.Parse(text)));
    var seed = new Option<int>("--seed") { Description = "Determines which calls fail.", DefaultValueFactory = _ => 1 };
    var plant = new Option<bool>("--plant")
    {
        Description = "Put faults into the drafts: a quote nobody spoke, a changed number, a wrong name, straightened quotation marks.",
    };
    var command = new Command(
        "fake-model",
        "Serve the chat-completions protocol without a model, to try out the product and its error handling."
    )
    {
        port,
        latency,
        failures,
        seed,
        plant,
    };
    command.SetAction(
        (result, cancellationToken) =>
            RunFakeModel.RunAsync(
                new FakeModelOptions(
                    result.GetValue(port),
                    result.GetRequiredValue(latency),
                    result.GetValue(failures) ?? [],
                    result.GetValue(seed),
                    result.GetValue(plant)
                ),
                cancellationToken
            )
    );
    return command;
}

static Command Model()
{
    var articles = new Option<int>("--articles")
    {
        Description = "The number of articles, uploaded at once.",
        DefaultValueFactory = _ => 200,
    };
    var parallel = new Option<int>("--parallel") { Description = "The number of concurrent calls.", DefaultValueFactory = _ => 16 };
    var latency = new Option<string>("--latency")
    {
        Description = "How long a call takes, such as 2s or 500ms.",
        DefaultValueFactory = _ => "2s",
    };
    var rounds = new Option<int>("--rounds")
    {
        Description = "The number of rounds; the result is their median.",
        DefaultValueFactory = _ => 3,
    };
    var command = new Command("model", "Compare the time to digest articles, for a given model latency, with the ideal.")
    {
        articles,
        parallel,
        latency,
        rounds,
    };
    command.SetAction(
        (result, cancellationToken) =>
            BenchModel.RunAsync(
                result.GetValue(articles),
                result.GetValue(parallel),
                FakeDuration.Parse(result.GetRequiredValue(latency)),
                result.GetValue(rounds),
                cancellationToken
            )
    );
    return command;
}

static Command Stories()
{
    var digests = new Option<int>("--digests") { Description = "The number of digests in the day.", DefaultValueFactory = _ => 10_000 };
    var command = new Command("stories", "Measure the time to group a day's digests into stories.") { digests };
    command.SetAction(result => BenchStories.Run(result.GetValue(digests)));
    return command;
}

static Command Reconcile()
{
    var blobs = new Option<int>("--blobs")
    {
        Description = "The number of articles; each has a record, a text and a draft.",
        DefaultValueFactory = _ => 1_000_000,
    };
    var azurite = new Option<bool>("--azurite") { Description = "Store the blobs in Azurite instead of making the listings in memory." };
    var command = new Command("reconcile", "Compare time and memory of a reconciliation with only reading the same listings.")
    {
        blobs,
        azurite,
    };
    command.SetAction(
        (result, cancellationToken) => BenchReconcile.RunAsync(result.GetValue(blobs), result.GetValue(azurite), cancellationToken)
    );
    return command;
}

static Command Day()
{
    var digests = new Option<int>("--digests") { Description = "The number of digests in the day.", DefaultValueFactory = _ => 10_000 };
    var command = new Command("day", "Measure time, memory and pages of a day's digests; fails over 100 kB a page or 512 MB.") { digests };
    command.SetAction((result, _) => BenchDay.RunAsync(result.GetValue(digests)));
    return command;
}

static Command Flood()
{
    var articles = new Option<int>("--articles") { Description = "How many are uploaded.", DefaultValueFactory = _ => 3_000 };
    var connections = new Option<int>("--connections") { Description = "Parallel readers.", DefaultValueFactory = _ => 8 };
    var seconds = new Option<double>("--seconds") { Description = "Seconds of measuring the idle app.", DefaultValueFactory = _ => 10 };
    var rest = new Option<int>("--rest")
    {
        Description = "Milliseconds that a reader rests after each answer; 0: all ask as fast as they can.",
        DefaultValueFactory = _ => 10,
    };
    var command = new Command("flood", "Measure how fast pages are answered while many articles arrive.")
    {
        articles,
        connections,
        rest,
        seconds,
    };
    command.SetAction(
        (result, cancellationToken) =>
            BenchFlood.RunAsync(
                result.GetValue(articles),
                result.GetValue(connections),
                TimeSpan.FromMilliseconds(result.GetValue(rest)),
                TimeSpan.FromSeconds(result.GetValue(seconds)),
                cancellationToken
            )
    );
    return command;
}

static Command Uploads()
{
    var count = new Option<int>("--count") { Description = "The number of uploads, all at once.", DefaultValueFactory = _ => 24 };
    var overHttp = new Option<bool>("--http") { Description = "Send them to the product instead of storage." };
    var command = new Command("uploads", "Measure the product's peak memory while the largest uploads arrive at once.") { count, overHttp };
    command.SetAction(
        (result, cancellationToken) => BenchUploads.RunAsync(result.GetValue(count), result.GetValue(overHttp), cancellationToken)
    );
    return command;
}

static Command Feed()
{
    var digests = new Option<int[]>("--digests")
    {
        Description = "The number of digests in the day.",
        DefaultValueFactory = _ => [10_000, 50_000],
        AllowMultipleArgumentsPerToken = true,
    };
    var records = new Option<int>("--records")
    {
        Description = "How many of the newest have records. Writing all takes minutes, and no page needs the rest.",
        DefaultValueFactory = _ => int.MaxValue,
    };
    var connections = new Option<int>("--connections")
    {
        Description = "The number of concurrent connections.",
        DefaultValueFactory = _ => 32,
    };
    var seconds = new Option<int>("--seconds") { Description = "How long each is measured, in seconds.", DefaultValueFactory = _ => 5 };
    var rounds = new Option<int>("--rounds") { Description = "The number of rounds, after one to warm up.", DefaultValueFactory = _ => 3 };
    var command = new Command("feed", "Compare the feed's requests per second with a bare endpoint.")
    {
        digests,
        records,
        connections,
        seconds,
        rounds,
    };
    command.SetAction(
        (result, cancellationToken) =>
            BenchFeed.RunAsync(
                result.GetRequiredValue(digests),
                result.GetValue(records),
                result.GetValue(connections),
                TimeSpan.FromSeconds(result.GetValue(seconds)),
                result.GetValue(rounds),
                cancellationToken
            )
    );
    return command;
}

static Command Bare()
{
    var file = new Argument<string>("file") { Description = "The file to return." };
    var port = new Argument<int>("port") { Description = "The port on 127.0.0.1." };
    var command = new Command("bare", "Serve a file as cheaply as possible, for other benchmarks.") { file, port };
    command.SetAction(
        (result, cancellationToken) => BareServer.RunAsync(result.GetRequiredValue(file), result.GetValue(port), cancellationToken)
    );
    return command;
}

static Command BareFeed()
{
    var port = new Argument<int>("port") { Description = "The port on 127.0.0.1." };
    var command = new Command("bare-feed", "Serve the feed of ArticleStorage without the worker, for other benchmarks.") { port };
    command.SetAction((result, cancellationToken) => BareFeedServer.RunAsync(result.GetValue(port), cancellationToken));
    return command;
}

static Command Webhooks()
{
    var deliveries = new Option<int>("--deliveries") { Description = "The number of messages.", DefaultValueFactory = _ => 2000 };
    var subscriptions = new Option<int>("--subscriptions")
    {
        Description = "The number of subscriptions.",
        DefaultValueFactory = _ => 1000,
    };
    var rounds = new Option<int>("--rounds") { Description = "The number of rounds.", DefaultValueFactory = _ => 1 };
    var command = new Command("webhooks", "Measure the messages per second from events to a local receiver.")
    {
        deliveries,
        subscriptions,
        rounds,
    };
    command.SetAction(
        (result, cancellationToken) =>
            BenchWebhooks.RunAsync(result.GetValue(deliveries), result.GetValue(subscriptions), result.GetValue(rounds), cancellationToken)
    );
    return command;
}

static Command FanOut()
{
    var subscribers = new Option<int>("--subscribers")
    {
        Description = "The number of subscriptions, which want every event.",
        DefaultValueFactory = _ => 1000,
    };
    var revisions = new Option<int>("--revisions")
    {
        Description = "The number of events about one digest.",
        DefaultValueFactory = _ => 20,
    };
    var command = new Command(
        "fan-out",
        "Compare the deliveries per second that events create with bare puts and messages, then withdraw the digest."
    )
    {
        subscribers,
        revisions,
    };
    command.SetAction(
        (result, cancellationToken) => BenchFanOut.RunAsync(result.GetValue(subscribers), result.GetValue(revisions), cancellationToken)
    );
    return command;
}

static Command Simulate()
{
    var articles = new Option<double>("--articles-per-month") { Description = "Uploads.", DefaultValueFactory = _ => 10_000_000 };
    var instances = new Option<int>("--instances") { Description = "The number of instances.", DefaultValueFactory = _ => 100 };
    var deliveries = new Option<double>("--deliveries")
    {
        Description = "The average number of subscriptions that match an article.",
        DefaultValueFactory = _ => 3,
    };
    var peak = new Option<double>("--peak")
    {
        Description = "The load of the busiest second, as a multiple of the average.",
        DefaultValueFactory = _ => 10,
    };
    var model = new Option<bool>("--model") { Description = "A language model writes the drafts." };
    var growth = new Option<bool>("--growth") { Description = "Print only what 3, 10, 100 and 1,000 deliveries an article cost." };
    var check = new Option<bool>("--check")
    {
        Description = "Count the calls of small real runs, without a model and with one, and compare them.",
    };
    var command = new Command("simulate", "Calculate storage transactions, costs, busy blobs and queues, and delays of a load.")
    {
        articles,
        instances,
        deliveries,
        peak,
        model,
        growth,
        check,
    };
    command.SetAction(
        async (result, cancellationToken) =>
        {
            var options = new SimulationOptions(
                result.GetValue(articles),
                result.GetValue(instances),
                result.GetValue(deliveries),
                result.GetValue(peak),
                result.GetValue(model)
            );
            return result.GetValue(growth)
                ? RunSimulation.PrintGrowth(options)
                : await RunSimulation.RunAsync(options, result.GetValue(check), cancellationToken);
        }
    );
    return command;
}

static Command Reading()
{
    var megabytes = new Option<int>("--megabytes") { Description = "The size of the largest uploads.", DefaultValueFactory = _ => 10 };
    var only = new Option<string?>("--only") { Description = "Measure only the hostile uploads whose name contains this." };
    var command = new Command("reading", "Measure the time and memory to read hostile uploads, and the speed of ordinary ones.")
    {
        megabytes,
        only,
    };
    command.SetAction(
        (result, cancellationToken) => BenchReading.RunAsync(result.GetValue(megabytes), result.GetValue(only), cancellationToken)
    );
    return command;
}

static Command Hostile()
{
    var only = new Option<string?>("--only") { Description = "Measure only the texts whose name contains this." };
    var characters = new Option<int>("--characters")
    {
        Description = "The length of the longest texts.",
        DefaultValueFactory = _ => BenchHostile.MaxCharacters,
    };
    var command = new Command("hostile", "Measure how the time and memory of each stage that reads text grow with hostile texts.")
    {
        characters,
        only,
    };
    command.SetAction(result => BenchHostile.Run(result.GetValue(characters), result.GetValue(only)));
    return command;
}

static Command Stages()
{
    var command = new Command("stages", "Measure how the time and memory of each stage that reads text grow with ordinary articles.");
    command.SetAction(_ => BenchStages.Run());
    return command;
}

static Command Read()
{
    var name = new Argument<string>("name") { Description = "The name of the hostile upload." };
    var bytes = new Argument<int>("bytes") { Description = "Its size." };
    var command = new Command("read", "Read a hostile upload in this process, for the benchmark of reading.") { name, bytes };
    command.SetAction(
        (result, cancellationToken) => ReadingRun.RunAsync(result.GetRequiredValue(name), result.GetValue(bytes), cancellationToken)
    );
    return command;
}

static Command Receive()
{
    var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", DefaultValueFactory = _ => 9099 };
    var secret = new Option<string?>("--secret")
    {
        Description = "The secret to verify with: whsec_ and Base64. Without it, every message is accepted.",
    };
    secret.Validators.Add(result => Report(result, RunReceiver.CheckSecret));
    var failures = new Option<string[]>("--fail")
    {
        Description = "A failure and its share of the messages, such as 503:0.2, 429:0.1, 410:1, cut:0.05, hang:0.01. Repeatable.",
    };
    failures.Validators.Add(result => Report(result, text => ReceiverFaults.Parse(text)));
    var seed = new Option<int>("--seed") { Description = "Determines which messages fail.", DefaultValueFactory = _ => 1 };
    var command = new Command("receive", "Act as a webhook subscriber: verify and print each message.") { port, secret, failures, seed };
    command.SetAction(
        (result, cancellationToken) =>
            RunReceiver.RunAsync(
                new ReceiverOptions(result.GetValue(port), result.GetValue(secret), result.GetValue(failures) ?? [], result.GetValue(seed)),
                cancellationToken
            )
    );
    return command;
}

static Command Collect()
{
    var port = new Option<int>("--port") { Description = "The port on 127.0.0.1.", DefaultValueFactory = _ => 4318 };
    var command = new Command("collect", "Act as an OpenTelemetry collector: print the traces and metrics received over HTTP.") { port };
    command.SetAction((result, cancellationToken) => RunCollector.RunAsync(result.GetValue(port), cancellationToken));
    return command;
}

static Command Worker()
{
    var folder = new Argument<string>("folder") { Description = "The folder that dotnet publish wrote for src/Summarizer.Functions." };
    var command = new Command(
        "worker",
        "Run published functions as a host does, in a separate process, and take an article from upload to retraction."
    )
    {
        folder,
    };
    command.SetAction((result, cancellationToken) => RunWorker.RunAsync(result.GetRequiredValue(folder), cancellationToken));
    return command;
}

static Command Torture()
{
    var scenario = new Option<string>("--scenario")
    {
        Description = "kill, faults, outage, throttle, erase, or all.",
        DefaultValueFactory = _ => "all",
    };
    scenario.AcceptOnlyFromAmong([.. RunTorture.Scenarios, "all"]);
    var isShort = new Option<bool>("--short")
    {
        Description = "Run the short form, as CI does: about a minute, all scenarios in parallel.",
    };
    var rounds = new Option<int?>("--rounds") { Description = "The number of rounds. There are six kinds of outages, one per round." };
    var seed = new Option<int>("--seed") { Description = "The seed of the fault schedule.", DefaultValueFactory = _ => 1 };
    var seconds = new Option<int?>("--seconds") { Description = "How many seconds an outage or throttling lasts." };
    var logs = new Option<string?>("--logs") { Description = "The folder for the output of the product's processes." };
    var command = new Command(
        "torture",
        "Kill the running product, make its storage fail, retract at the worst moments. "
            + "Nothing may be lost, duplicated, left behind or paid for twice."
    )
    {
        scenario,
        isShort,
        rounds,
        seed,
        seconds,
        logs,
    };
    command.SetAction(
        (result, cancellationToken) =>
            RunTorture.RunAsync(
                result.GetRequiredValue(scenario),
                result.GetValue(isShort),
                result.GetValue(rounds),
                result.GetValue(seed),
                result.GetValue(seconds) is { } duration ? TimeSpan.FromSeconds(duration) : null,
                result.GetValue(logs),
                cancellationToken
            )
    );
    return command;
}

static Command Fuzz()
{
    var targets = new Option<string[]>("--target")
    {
        Description = "What to fuzz: reader (bytes), engine (text), reply (a model's JSON), api (HTTP). Repeatable; default: all.",
        DefaultValueFactory = _ => [.. RunFuzz.Targets],
    };
    targets.AcceptOnlyFromAmong([.. RunFuzz.Targets]);
    var cases = new Option<int>("--cases") { Description = "The number of cases per target.", DefaultValueFactory = _ => 1000 };
    var seed = new Option<int>("--seed") { Description = "Determines the cases.", DefaultValueFactory = _ => 1 };
    var only = new Option<int?>("--only") { Description = "Run only the case with this number." };
    var command = new Command("fuzz", "Give damaged articles, texts, replies and requests to the product; none may break it.")
    {
        targets,
        cases,
        seed,
        only,
    };
    command.SetAction(
        (result, cancellationToken) =>
            RunFuzz.RunAsync(
                result.GetValue(targets) ?? [],
                result.GetValue(cases),
                result.GetValue(seed),
                result.GetValue(only),
                cancellationToken
            )
    );
    return command;
}

static void Report(OptionResult option, Action<string> parse)
{
    try
    {
        foreach (var token in option.Tokens)
            parse(token.Value);
    }
    catch (FormatException exception)
    {
        option.AddError(exception.Message);
    }
}
