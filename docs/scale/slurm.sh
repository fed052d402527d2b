#!/bin/sh
# Makes all editions in four parts at once, as a Slurm array, and puts them together. Type in the partnership's folder, on a disk that all computers see, with svduty
# installed in it:
#   parts=$(sbatch --parsable --array=1-4 slurm.sh)
#   sbatch --dependency="afterany:$parts" slurm.sh merge
# For more parts change the 4 here and below.
#SBATCH --job-name=svduty
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=00:30:00
set -eu

if [ "${1:-}" = merge ]; then
  # Also when an edition could not be made: it is named, and all others are there.
  npx --no-install svduty merge parts/*
else
  npx --no-install svduty build --shard "$SLURM_ARRAY_TASK_ID/4" --out "parts/$SLURM_ARRAY_TASK_ID" --quiet
fi
