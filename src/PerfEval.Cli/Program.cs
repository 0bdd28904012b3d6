using System.Text;
using PerfEval.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await PerfEvalCommandLine.RunAsync(args, Console.Out, Console.Error);
