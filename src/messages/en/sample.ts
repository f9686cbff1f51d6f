/** What `jaws-deck init` writes. */
export const sample = {
  notes: `Serverless Meetup #1

From servers to functions by Alex

https://example.com/slides

  - Why serverless
    - No servers to patch
    - Pay for what runs, nothing while idle
  - How a request travels
    - API Gateway -> Lambda -> DynamoDB
  - What it cost: compute 30%, data 70%

Running it at night by Sam

https://example.com/night

  - Alarms
    - CloudWatch wakes you once, not ten times
    - Write down what you did
  - Summary
    - Small functions, clear logs
`,
  config: `# Settings of jaws-deck for all notes below this folder.
# The command line and a file's own front matter come before them.

# to: html,pdf          # html, pdf, pptx, handout, md, png or all
# theme: jaws           # jaws, plain, default, gaia, uncover
# font: noto            # noto or ud
# dark: false
# minutes: 20           # the rest goes to the notes and the handout
# handout: outline      # 1, 2, 3, 4, 6, 9 or outline
# paper: a4             # a4 or letter
# messages: en          # en or ja
`,
}
