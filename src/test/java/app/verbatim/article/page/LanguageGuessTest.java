package app.verbatim.article.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Le maire a fermé le pont. Les riverains sont en colère.",
        "en | The mayor has shut the bridge. People who live there are angry.",
        "es | El alcalde cerró el puente y los vecinos están enfadados con la decisión.",
        "de | Der Bürgermeister hat die Brücke gesperrt. Die Anwohner sind verärgert.",
        "it | Il sindaco ha chiuso il ponte e gli abitanti non sono contenti della decisione.",
        "pt | O prefeito fechou a ponte e os moradores não estão contentes com a decisão.",
        "es | El ministro dijo que no habrá cortes.",
        "pt | O ministro disse que não haverá cortes.",
        "it | Il ministro ha detto che non ci saranno tagli.",
        "de | Der Minister sagte, es werde keine Kürzungen geben.",
        "pt | A câmara de Vale Novo fechou a ponte na terça-feira.",
        "it | Il sindaco cita: «All you need is love». Nel suo discorso dice che non si ferma.",
        "fr | La ministre a déclaré dans le port de Londres : « The quay will open on"
            + " Friday and we will all be there, because this is what the people of the town"
            + " have been waiting for. »",
        "en | The minister said in the port of Brest: “Le quai va rouvrir vendredi et"
            + " nous serons tous là, parce que c'est ce que les habitants de la ville"
            + " attendent depuis le début des travaux.”",
        "es | La ministra dijo el martes en el puerto de Londres que no habrá más obras:"
            + " «The quay will open on Friday and we will all be there, because this is what"
            + " the people of the town have been waiting for.»",
        "it | La ministra ha detto nel porto di Londra che non ci saranno altri lavori:"
            + " «The quay will open on Friday and we will all be there, because this is what"
            + " the people of the town have been waiting for.»",
        "pt | A ministra disse no porto de Londres que não haverá mais obras: «The quay"
            + " will open on Friday and we will all be there, because this is what the people"
            + " of the town have been waiting for.»",
        "de | Die Ministerin sagte im Hafen von London, es werde keine Arbeiten mehr"
            + " geben: „The quay will open on Friday and we will all be there, because this is"
            + " what the people of the town have been waiting for.“",
        "nl | De burgemeester heeft de brug gesloten en de bewoners zijn niet blij met het"
            + " besluit.",
        "ca | L'alcalde ha tancat el pont i els veïns no estan contents amb la decisió del ple.",
        "ru | Мэр закрыл мост, и жители не довольны тем, что он сделал это без них.",
        "uk | Мер закрив міст, і мешканці не задоволені тим, що він зробив це без них.",
        "ja | 市長は橋を閉鎖した。住民は怒っている。",
        "zh | 市长关闭了这座桥，居民很生气。",
        "ko | 시장이 다리를 폐쇄했다. 주민들은 화가 났다.",
        "el | Ο δήμαρχος έκλεισε τη γέφυρα και οι κάτοικοι δεν είναι ευχαριστημένοι.",
        "und | Reuters",
        "und | 12 34 56",
        "und | Kim Jong-un Vladimir Putin Pyongyang",
      })
  void theCommonestWordsTellTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
