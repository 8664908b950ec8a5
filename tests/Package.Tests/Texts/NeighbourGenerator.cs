using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Neighbour
{
    [Generator]
    public sealed class NeighbourGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var greetings = context.AdditionalTextsProvider
                .Where(file => Path.GetFileName(file.Path) == "neighbour.yaml")
                .Select((file, token) => Greeting(file.GetText(token).ToString()));
            context.RegisterSourceOutput(greetings, (output, greeting) =>
                output.AddSource("Neighbour.g.cs", "internal static class Neighbour { public static string Greeting => \"" + greeting + "\"; }\n"));
        }

        private static string Greeting(string text)
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return ((YamlMappingNode)yaml.Documents.Single().RootNode).Children[new YamlScalarNode("greeting")].ToString();
        }
    }
}
