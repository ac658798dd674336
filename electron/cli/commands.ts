export const COMMANDS = ['import', 'info', 'merge', 'take-in', 'export', 'round', 'dates', 'check', 'template', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];

export const isCommand = (word: string | undefined): word is CommandName => word !== undefined && (COMMANDS as readonly string[]).includes(word);

export const HELP = `Matters Arising without a window.

  matters import REPORT --json            print what is found in a review report, and write nothing
  matters import REPORT --out PLAN [--replace]
                                          make a plan of all that is found
  matters info PLAN [--json]              say what is in a plan
  matters merge PLAN OTHER... [--out FILE]
                                          take all that other copies have into a plan, and list what clashes
  matters take-in PLAN RETURN... [--accept all|safe] [--round ID] [--json]
                                          say what owners' returns bring; with --accept take them in, settling what
                                          clashes as they have it (all) or leaving it to be settled (safe)
  matters export paper PLAN --out FILE.docx [--paper ID] [--edition public|exempt] [--template TEMPLATE | --plain]
                                          write a committee paper; without --paper, the response to the review; exempt: what a
                                          report withholds from the public, or a report that is exempt itself; in the Word
                                          template that the plan has; with --template, in another; with --plain, in none
  matters export tracker PLAN [--by owner|theme|committee] [--edition public|exempt|internal] --out FILE.xlsx
                                          write the action plan as an Excel workbook; with --by, a sheet for each of them;
                                          public, unless another edition is asked for
  matters export returns PLAN --round ID --out FOLDER [--again]
                                          make a workbook to fill in for each owner of a round, and note that in the plan;
                                          --again: also for owners whose return was made before
  matters export calendar PLAN --out FILE.ics [--meeting ID|DAY]
                                          write a meeting, or all, with every deadline, for Outlook and other calendars
  matters export decision-notice|action-sheet PLAN --meeting DAY --out FILE.docx
                                          write what a meeting decided, or who is to do what after it
  matters export scrutiny-record PLAN --out FILE.docx|FILE.xlsx
                                          write scrutiny's recommendations and the responses
  matters export position-statement PLAN --out FILE.docx
                                          write where each recommendation stands, for whoever comes back to see
  matters round PLAN --meeting DAY [--committee NAME] [--name NAME] [--json]
                                          make a monitoring round for a meeting, and say its id, its days and whom it asks
  matters dates --meeting DAY [--plan PLAN] [--count working|saturdays|every] [--closed DAY,DAY…] [--published DAY] [--json]
                                          say by when what must be published for a meeting, and why; with --plan, as
                                          that plan's council counts
  matters check FILE... [--json]          say what keeps people from reading finished Word documents and workbooks, and what in
                                          them is hidden
  matters template TEMPLATE [--json]      say what is found in a council's Word template, what each place would be filled with, and
                                          what is missing, ambiguous or would be lost
  matters template PLAN [--json]          say which Word template a plan keeps, what goes where in it, and what is missing
  matters template TEMPLATE --against PLAN [--json]
                                          say what would become of what goes where in the plan's own template, were this
                                          the next version of it
  matters help                            print this

With --today DAY, info, export, round and dates count from that day and not from the clock's: the example stands still on 2026-02-17.
Reports are Word files (.docx; of .doc the text), PDFs or plain text.
Exit status: 0 done, 1 refused (the reason is on standard error), 2 used wrongly.
`;
