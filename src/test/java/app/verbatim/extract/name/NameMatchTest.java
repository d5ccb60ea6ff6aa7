package app.verbatim.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "Shoigu, Choïgou",
    "Sergei Shoigu, Sergueï Choïgou",
    "Сергей Шойгу, Sergueï Choïgou",
    "Шойгу, Shoigu",
    "Shoigu, Sergej Schoigu",
    "Putin, Poutine",
    "Vladimir Putin, Vladimir Poutine",
    "Владимир Путин, Vladimir Putin",
    "Wladimir Putin, Vladimir Poutine",
    "Zelensky, Zelenskyy",
    "Zelenskiy, Zelensky",
    "Selenskyj, Zelensky",
    "Зеленський, Zelensky",
    "Volodymyr Zelenskyy, Volodymyr Zelensky",
    "Lukashenko, Loukachenko",
    "Alexander Lukashenko, Alexandre Loukachenko",
    "Chernyshenko, Tchernychenko",
    "Khrushchev, Khrouchtchev",
    "Solzhenitsyn, Soljenitsyne",
    "Prigozhin, Prigojine",
    "Medvedev, Medwedew",
    "Gaddafi, Kadhafi",
    "Netanyahu, Netanyahou",
    "Khamenei, Ali Khamenei",
    "Erdogan, Erdoğan",
    "Recep Tayyip Erdogan, Recep Erdoğan",
    "Assad, Bachar al-Assad",
    "Bashar al-Assad, Bachar el-Assad",
    "Mohammed bin Salman, Mohammed ben Salmane",
    "Kim Jong-un, Kim Jong-Un",
    "Kim Jong Un, Kim Jong-un",
    "Kim, Kim Jong-un",
    "Watson, Adrienne Watson",
    "Le Pen, Marine Le Pen",
    "Thomas-Greenfield, Linda Thomas-Greenfield",
    "de Gaulle, Charles de Gaulle",
    "J. D. Vance, JD Vance",
    "J. D. Vance, James David Vance",
    "George W. Bush, George Bush",
    "Élisabeth Borne, Elisabeth Borne",
    "Conan O'Brien, O’Brien",
    "Maison Blanche, Maison-Blanche",
    "AFP, Agence France-Presse",
    "AFP, Agence France Presse",
    "RPDC, République populaire démocratique de Corée",
    "ONU, Organisation des Nations unies",
    "ONU, Nations unies",
    "NSC, National Security Council",
    "MoD, MOD",
    "U.N., United Nations",
    "États-Unis, Etats-Unis",
    "ministère russe de la Défense, ministère de la Défense",
  })
  void theSameIsKnownInEverySpelling(String one, String other) {
    assertThat(NameMatch.same(one, other)).isTrue();
    assertThat(NameMatch.same(other, one)).isTrue();
    // and they are looked for under the same key
    assertThat(NameMatch.keys(one)).containsAnyElementsOf(NameMatch.keys(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Kim Jong-un, Kim Jong-il",
    "Kim Jong-un, Kim Yo-jong",
    "Kirby, Kerry",
    "John Kirby, John Kerry",
    "Paul Morel, Anne Morel",
    "Watson, Wagner",
    "Putin, Peskov",
    "Poutine, Pence",
    "Lavrov, Lebedev",
    "Biden, Blinken",
    "Shoigu, Choe",
    "Macron, Marion",
    "Martin, Marin",
    "Bernard Michel, Charles Mitchell",
    "Paul, Paul Morel",
    "Bill Clinton, Hillary Clinton",
    "J. Morel, Paul Morel",
    "Johnson, Johnston",
    "Harris, Paris",
    "Iran, Irak",
    "Corée du Nord, Corée du Sud",
    "Sudan, South Sudan",
    "Niger, Nigeria",
    "Austria, Australia",
    "Conseil de sécurité, Conseil de sécurité nationale",
    "New York, New York Times",
    "Washington, Washington Post",
    "Washington, Maison-Blanche",
    "AFP, AP",
    "CIA, CGT",
    "Le Monde, Le Figaro",
    "Sergueï Lavrov, Sergueï Choïgou",
  })
  void othersAreKeptApart(String one, String other) {
    assertThat(NameMatch.same(one, other)).isFalse();
    assertThat(NameMatch.same(other, one)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1} ~ {2}")
  @CsvSource({
    "fr, Washington, Maison Blanche, true",
    "fr, États-Unis, Washington, true",
    "fr, Pyongyang, Corée du Nord, true",
    "fr, Washington, Moscou, false",
    "en, London, Downing Street, true",
    "es, Moscú, Kremlin, true",
    "de, Berlin, Kanzleramt, true",
  })
  void metonymsAreLinked(String language, String one, String other, boolean linked) {
    assertThat(NameMatch.linked(one, other, language)).isEqualTo(linked);
  }
}
