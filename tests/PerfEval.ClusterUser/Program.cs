using PerfEval.LocalPostgres;

// A process of its own that uses a private cluster until its input ends, or until a test kills it.
await using LocalCluster cluster = await LocalCluster.StartAsync(new LocalClusterOptions { Folder = args[0], Durability = Durability.Throwaway });
Console.WriteLine(cluster.AppConnectionString());
await Console.In.ReadToEndAsync();
