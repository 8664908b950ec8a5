using System.Text.Json;
using Catalog;
using Refit;

using var http = new HttpClient(Transport.Create()) { BaseAddress = new Uri(args[0]) };
var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = CatalogJson.Default };
var catalog = RestService.ForGenerated<ICatalog>(http, new RefitSettings(new SystemTextJsonContentSerializer(options)));
var item = await catalog.GetItem0Async("a", "i-7", view: "full", top: 5);
Console.WriteLine($"{item.Id} {item.Count} {item.IsActive} {item.Label}");
