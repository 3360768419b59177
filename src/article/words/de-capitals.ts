const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** "Freitagabend" */
const TIMES_OF_DAYS = list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag')
  .flatMap((day) => list('morgen vormittag mittag nachmittag abend nacht').map((time) => day + time))
  .join(' ');

/** Words with a capital that are no name by themselves: days, months, words at a sentence's start, everyday nouns. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  list(`Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag ${TIMES_OF_DAYS} Vormittag Mittag Nachmittag Abend Nacht Januar Jänner Februar März April
    Mai Juni Juli August September Oktober November Dezember Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie
    Es Wir Ich Ihr Ihre Sein Seine Ihrer Seiner Ihren Seinen In Im An Am Auf Bei Beim Mit Nach Vor Zu Zum Zur Über Unter Gegen Ohne
    Um Wegen Während Trotz Seit Bis Durch Laut Von Vom Aus Für Und Aber Oder Doch Denn Als Wie Wenn Weil Da Dass Ob Obwohl Nachdem
    Bevor Damit Sobald Auch Noch Nur Schon Bereits Dann So Hier Dort Heute Gestern Morgen Jetzt Nun Zuvor Später Zudem Außerdem
    Allerdings Jedoch Dagegen Dazu Hierzu Daraufhin Danach Zugleich Ferner Dabei Damals Dieser Diese Dieses Diesen Diesem Kein Keine
    Wenige Zahlreiche Alle Viele Einige Mehrere Beide Zwei Drei Man Was Wer Wo Wann Warum Welche Welcher Andere Anders Insgesamt Darüber
    Uhr Jahr Jahre Jahren Euro Dollar Prozent Millionen Milliarden Interview Anfang Ende Mitte Weiter Wörtlich Schließlich
    Demnach Somit Gegenüber Weiterhin Zunächst Letzte Letzten Erst Selbst Jeder Jede Jedes Unterdessen Ebenfalls Ebenso Ähnlich
    Gleichzeitig Bislang Bisher Inzwischen Mittlerweile Hingegen Trotzdem Dennoch Deshalb Daher Anschließend Kurz Neben Sondern
    Sollte Sollten Ist Sind War Hat Hatte Wird Laut Gemäß 
    Derzeit Momentan Gegenwärtig Zurzeit Erstmals Letztlich Immerhin Vielmehr Stattdessen Jedenfalls Übrigens Lediglich Künftig Demnächst Seither Bald Zusätzlich Letztendlich Einerseits Andererseits Derweil Zwischenzeitlich Jüngst Unlängst Vorerst
    Jegliche Sämtliche Etliche Manche Solche Nichts Niemand Jemand Aufgrund Angesichts Anlässlich Rund Etwa Knapp Gefragt Befragt Angesprochen Konfrontiert Darauf`),
);
