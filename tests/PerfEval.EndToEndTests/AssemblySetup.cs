using PerfEval.TestKit.Databases;
using Xunit;

[assembly: TestFramework(ClusterTestFramework.Name, ClusterTestFramework.Assembly)]
